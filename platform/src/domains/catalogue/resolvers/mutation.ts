import type { MutationResolvers } from '../../../generated/graphql/catalogue.ts';
import type { RequestContext } from '../../../kernel/context.ts';
import { mayActAs } from '../../../kernel/viewer.ts';
import type { Commands } from '../commands.ts';

const isMerchant = async ({ viewer }: RequestContext): Promise<boolean> => mayActAs(await viewer(), 'merchant');

export const mutationResolvers = (commands: Commands): MutationResolvers => ({
  createProduct: async (_root, { input }, context) => commands.create(await isMerchant(context), input),
  updateProduct: async (_root, { input }, context) => commands.update(await isMerchant(context), input),
  archiveProduct: async (_root, { input }, context) => commands.archive(await isMerchant(context), input),
  restoreProduct: async (_root, { input }, context) => commands.restore(await isMerchant(context), input),
  addVariant: async (_root, { input }, context) => commands.addVariant(await isMerchant(context), input),
  removeVariant: async (_root, { input }, context) => commands.removeVariant(await isMerchant(context), input),
  addOption: async (_root, { input }, context) => commands.addOption(await isMerchant(context), input),
  removeOption: async (_root, { input }, context) => commands.removeOption(await isMerchant(context), input),
  setPrice: async (_root, { input }, context) => commands.setPrice(await isMerchant(context), input),
  setStock: async (_root, { input }, context) => commands.setStock(await isMerchant(context), input),
});
