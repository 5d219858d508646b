import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain } from '../../ports/ports.ts';

/** What a shopper means to buy. */
export const cart = defineDomain({
  name: 'cart',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database'],
  uses: [],
  build() {
    return { service: {}, resolvers: { ...userErrorResolvers } };
  },
});
