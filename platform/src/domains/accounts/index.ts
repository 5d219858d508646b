import { userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain } from '../../ports/ports.ts';

/** Who shops here, and proving it. */
export const accounts = defineDomain({
  name: 'accounts',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database'],
  uses: [],
  build() {
    return { service: {}, resolvers: { ...userErrorResolvers } };
  },
});
