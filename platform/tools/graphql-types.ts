// Writes the TypeScript types of every domain's SDL, and the composed supergraph's SDL, to generated folders. `npm run generate`.
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { composeAll } from '../src/compose.ts';
import { domains } from '../src/domains.ts';
import { subgraphSdl } from '../src/gateway/supergraph.ts';

const folder = new URL('../src/generated/graphql/', import.meta.url);

/** What federation adds to a subgraph, so that the SDL parses by itself. */
const FEDERATION =
  'directive @key(fields: String!, resolvable: Boolean = true) repeatable on OBJECT directive @shareable repeatable on OBJECT | FIELD_DEFINITION\n';

/** Types that subgraphs share, and our own objects behind them. */
const SHARED: Record<string, string> = {
  InvalidInput: '../../kernel/user-errors.ts#Invalid as InvalidSource',
  NotAllowed: '../../kernel/user-errors.ts#Forbidden as ForbiddenSource',
  Money: '../../kernel/money.ts#Money as MoneySource',
};
/** Parent types whose resolvers take our own objects instead of the GraphQL shape. */
const MAPPERS: Record<string, Record<string, string>> = {
  catalogue: {
    Product: '../../domains/catalogue/product.ts#Product as ProductSource',
    Variant: '../../domains/catalogue/product.ts#Variant as VariantSource',
    Brand: '../../domains/catalogue/product.ts#Brand as BrandSource',
    Review: '../../domains/catalogue/product.ts#Review as ReviewSource',
    Category: '../../domains/catalogue/category-tree.ts#Category as CategorySource',
    ProductSaved: '../../domains/catalogue/changing.ts#Saved as SavedSource',
    StaleVersion: '../../domains/catalogue/changing.ts#Stale as StaleSource',
    StaleStock: '../../domains/catalogue/changing.ts#StaleStock as StaleStockSource',
    NotFound: '../../domains/catalogue/errors.ts#Missing as MissingSource',
    AlreadyTaken: '../../domains/catalogue/errors.ts#Taken as TakenSource',
    Attribute: '../../domains/catalogue/contract.ts#ProductAttribute as ProductAttributeSource',
    Picture: '../../domains/catalogue/product.ts#Picture as PictureSource',
  },
  accounts: {
    Account: '../../domains/accounts/account.ts#AccountView as AccountSource',
    Session: '../../domains/accounts/resolvers/account.ts#SessionView as SessionSource',
    WrongCredentials: '../../domains/accounts/errors.ts#WrongCredentials as WrongCredentialsSource',
    TooManyAttempts: '../../domains/accounts/errors.ts#TooManyAttempts as TooManyAttemptsSource',
    LinkExpired: '../../domains/accounts/errors.ts#LinkExpired as LinkExpiredSource',
    AccountDeleted: '../../domains/accounts/my-data.ts#AccountDeleted as AccountDeletedSource',
  },
  search: {},
  cart: {
    Cart: '../../domains/cart/cart.ts#Cart as CartSource',
    CartLine: '../../domains/cart/cart.ts#CartLine as CartLineSource',
    CartChange: '../../domains/cart/cart.ts#Change as ChangeSource',
    CartSaved: '../../domains/cart/commands.ts#Saved as SavedSource',
    NotEnoughStock: '../../domains/cart/errors.ts#NotEnough as NotEnoughSource',
    NotFound: '../../domains/cart/errors.ts#Missing as MissingSource',
  },
  orders: {
    Order: '../../domains/orders/order.ts#Order as OrderSource',
    OrderLine: '../../domains/orders/order.ts#OrderLine as OrderLineSource',
    OrderTransition: '../../domains/orders/order.ts#Transition as TransitionSource',
    OrderPlaced: '../../domains/orders/placing.ts#Placed as PlacedSource',
    CartChanged: '../../domains/orders/errors.ts#CartChanged as CartChangedSource',
    EmptyCart: '../../domains/orders/errors.ts#EmptyCart as EmptyCartSource',
    IdempotencyKeyReused: '../../domains/orders/errors.ts#KeyReused as KeyReusedSource',
    NotCancellable: '../../domains/orders/errors.ts#NotCancellable as NotCancellableSource',
    NotFound: '../../domains/orders/errors.ts#Missing as MissingSource',
  },
  analytics: {
    Funnel: '../../domains/analytics/funnel.ts#Funnel as FunnelSource',
    FunnelCount: '../../domains/analytics/funnel.ts#FunnelCount as FunnelCountSource',
  },
};

await mkdir(folder, { recursive: true });
// Of domains that are no longer there.
for (const file of await readdir(folder))
  if (file !== 'api.graphql' && !domains.some(({ name }) => file === `${name}.ts`)) await rm(new URL(file, folder));
for (const { name: domain, schema } of domains) {
  const source = subgraphSdl(schema);
  const mappers = Object.entries({ ...SHARED, ...MAPPERS[domain] }).filter(([type]) => source.includes(`type ${type} `));
  const text = await codegen({
    filename: `${domain}.ts`,
    documents: [],
    config: {},
    schema: parse(FEDERATION + source.replace(/^extend schema.*$/m, '')),
    plugins: [
      {
        typescript: {
          enumsAsTypes: true,
          useTypeImports: true,
          scalars: { DateTime: 'string', ID: 'string' },
          skipTypename: false,
          immutableTypes: true,
          maybeValue: 'T | null | undefined',
        },
      },
      {
        resolvers: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          contextType: '../../kernel/context.ts#RequestContext',
          scalars: { DateTime: 'string', ID: 'string' },
          mappers: Object.fromEntries(mappers),
          immutableTypes: true,
          makeResolverTypeCallable: true,
        },
      },
    ],
    pluginMap: { typescript, resolvers },
  });
  await writeFile(
    new URL(`${domain}.ts`, folder),
    `// Generated from src/domains/${domain}/schema.graphql by \`npm run generate\`. Do not edit.\n${text}`,
  );
}

await writeFile(
  new URL('api.graphql', folder),
  `# Generated from the domains' SDL by \`npm run generate\`. Do not edit.\n${composeAll().apiSdl}\n`,
);
