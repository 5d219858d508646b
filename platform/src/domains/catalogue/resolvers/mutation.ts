import type { MutationResolvers } from '../../../generated/graphql/catalogue.ts';
import type { Commands } from '../commands.ts';

export const mutationResolvers = (commands: Commands): MutationResolvers => ({
  createProduct: (_root, { input }, { merchant }) => commands.create(merchant, input),
  updateProduct: (_root, { input }, { merchant }) => commands.update(merchant, input),
  archiveProduct: (_root, { input }, { merchant }) => commands.archive(merchant, input),
  setPrice: (_root, { input }, { merchant }) => commands.setPrice(merchant, input),
  setStock: (_root, { input }, { merchant }) => commands.setStock(merchant, input),
});
