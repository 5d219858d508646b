import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain } from '../../ports/ports.ts';

/** What was bought, and what becomes of it. */
export const orders = defineDomain({
  name: 'orders',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database'],
  uses: [],
  build() {
    return { service: {}, resolvers: { ...userErrorResolvers } };
  },
});
