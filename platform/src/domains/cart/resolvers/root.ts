import { cartSurprises } from '@asyncflow/observability/conventions/cart.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { MutationResolvers, QueryResolvers } from '../../../generated/graphql/cart.ts';
import type { RequestContext } from '../../../kernel/context.ts';
import type { CartCommands, CartOutcome, LineInput } from '../commands.ts';
import type { Cart } from '../cart.ts';
import type { Owner } from '../contract.ts';
import { keepCookie, newGuest } from '../owner.ts';
import { observedChange } from '../telemetry.ts';

export interface CartMeans {
  readonly commands: CartCommands;
  readonly telemetry: Telemetry;
  ownerOf(context: RequestContext): Promise<Owner | undefined>;
}

async function ownCart({ commands, telemetry, ownerOf }: CartMeans, context: RequestContext): Promise<Cart> {
  const cart = await commands.read(await ownerOf(context));
  const audience = context.synthetic ? 'synthetic' : 'shopper';
  for (const { kind } of cart.changes) telemetry.count(cartSurprises, { kind, audience });
  return cart;
}

export const queryResolvers = (means: CartMeans): QueryResolvers => ({
  cart: (_root, _args, context) => ownCart(means, context),
});

/** Another's cart is as absent as one that never was. */
export const cartReference = async (means: CartMeans, id: string, context: RequestContext): Promise<Cart | null> => {
  const cart = await ownCart(means, context);
  return cart.id === id ? cart : null;
};

export function mutationResolvers({ commands, telemetry, ownerOf }: CartMeans): MutationResolvers {
  const put = async (how: 'add' | 'set', input: LineInput, context: RequestContext): Promise<CartOutcome> => {
    const known = await ownerOf(context);
    const guest = known === undefined ? newGuest() : undefined;
    const owner = known ?? guest?.owner;
    if (owner === undefined) throw new Error('a cart has an owner');
    const answer = await observedChange(telemetry, how, context.synthetic, () => commands.put(owner, how, input));
    if (owner.kind === 'guest' && 'cart' in answer && answer.cart.lines.length > 0)
      if (guest) guest.give(context);
      else keepCookie(context);
    return answer;
  };
  return {
    addToCart: (_root, { input }, context) => put('add', input, context),
    setCartLine: (_root, { input }, context) => put('set', input, context),
    acceptCartChanges: async (_root, { version }, context) => {
      const owner = await ownerOf(context);
      return observedChange(telemetry, 'accept', context.synthetic, () => commands.accept(owner, version));
    },
  };
}
