// A small shop of 30 products over real HTTP and the real schema, to be broken by tests.
import { buildSchema, graphql } from 'graphql';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const schema = buildSchema(readFileSync(new URL('../platform/src/generated/graphql/api.graphql', import.meta.url), 'utf8'), {
  assumeValid: true,
});

interface SearchArguments {
  readonly input: {
    readonly query?: string;
    readonly sort?: string;
    readonly filters?: { readonly brandIds?: readonly string[] };
  };
  readonly first: number;
  readonly after?: string | null;
}
export interface Faults {
  /** Status of every answer. */
  status?: number;
  /** Text of every answer. */
  body?: string;
  /** What stock says of an empty shelf. */
  lyingStock?: boolean;
  /** Sorts backwards. */
  unsorted?: boolean;
  /** Pages begin again at the first. */
  repeatedPage?: boolean;
  graphqlErrors?: boolean;
  /** So many answers count a brand wrongly, as while a catalogue changes. */
  wrongFacets?: number;
  /** Every attempt at an order is another order. */
  doubleOrders?: boolean;
  neverConfirms?: boolean;
  /** Signing out is forgotten. */
  keepsSession?: boolean;
}

const money = (amountMinor: number) => ({ __typename: 'Money', amountMinor, currency: 'KRW', formatted: String(amountMinor) });
const products = (faults: Faults) =>
  Array.from({ length: 30 }, (_, at) => ({
    __typename: 'Product',
    id: `p${at}`,
    title: `노트북 ${at}`,
    brandId: at < 10 ? 'a' : 'b',
    inStock: faults.lyingStock !== true,
    price: money(50_000 + at),
    highestPrice: money(60_000 + at),
    variants: [
      { id: `p${at}-a`, stock: 3, price: money(50_000 + at) },
      { id: `p${at}-b`, stock: 0, price: money(60_000 + at) },
    ],
    picture: { url: '/pictures/x.svg', alternativeText: 'x' },
    reviews: { __typename: 'ReviewConnection', totalCount: 1, edges: [{ node: { rating: 5, body: 'good' } }] },
  }));

/** Looks at an order before it is confirmed. */
const LOOKS = 2;

/** The part of the shop that remembers: one cart, its orders, and who is signed in by the cookie that came with the request. */
function till(faults: Faults) {
  const orders = new Map<string, { readonly id: string; looks: number; cancelled: boolean }>();
  const keys = new Map<string, string>();
  let made = 0;
  const stateOf = ({ looks, cancelled }: { looks: number; cancelled: boolean }): string =>
    cancelled ? 'CANCELLED' : looks > LOOKS && faults.neverConfirms !== true ? 'CONFIRMED' : 'PLACED';
  const shown = (id: string) => {
    const order = orders.get(id);
    return order
      ? { __typename: 'Order', id, state: stateOf(order), total: money(50_000) }
      : { __typename: 'NotFound', code: 'ORDER_NOT_FOUND', message: '', id };
  };
  return {
    addToCart: ({ input }: { input: { variantId: string; quantity: number } }) => ({
      __typename: 'CartSaved',
      cart: {
        id: 'cart',
        version: 1,
        itemCount: 1,
        lines: [{ id: input.variantId, quantity: input.quantity }],
        total: money(50_000),
      },
    }),
    placeOrder: ({ input: { idempotencyKey } }: { input: { idempotencyKey: string } }) => {
      const known = faults.doubleOrders === true ? undefined : keys.get(idempotencyKey);
      const id = known ?? `order-${(made += 1)}`;
      keys.set(idempotencyKey, id);
      if (known === undefined) orders.set(id, { id, looks: 0, cancelled: false });
      return { __typename: 'OrderPlaced', order: shown(id) };
    },
    order: ({ id }: { id: string }) => {
      const order = orders.get(id);
      if (order) order.looks += 1;
      return shown(id);
    },
    cancelOrder: ({ id }: { id: string }) => {
      const order = orders.get(id);
      if (order) order.cancelled = true;
      return { __typename: 'OrderCancelled', order: shown(id) };
    },
    signIn: (_input: unknown, { setCookie }: Asking) => {
      setCookie('session=somebody; Path=/; HttpOnly');
      return { __typename: 'SignedIn' };
    },
    signOut: (_input: unknown, { setCookie }: Asking) => {
      if (faults.keepsSession !== true) setCookie('session=; Path=/; Max-Age=0');
      return { sessionsEnded: 1 };
    },
    viewer: (_input: unknown, { cookie }: Asking) =>
      cookie.includes('session=somebody') ? { id: 'somebody', role: 'SHOPPER' } : null,
    orders: () => ({ __typename: 'OrderConnection' }),
  };
}

interface Asking {
  readonly cookie: string;
  setCookie(value: string): void;
}

function root(faults: Faults, remembering: ReturnType<typeof till>): object {
  const all = products(faults);
  const miscounted = (): boolean => {
    faults.wrongFacets = Math.max(0, (faults.wrongFacets ?? 0) - 1);
    return faults.wrongFacets > 0;
  };
  return {
    ...remembering,
    categories: () => {
      if (faults.graphqlErrors === true) throw new Error('broken');
      return [{ id: 'computers', name: '컴퓨터', productCount: all.length }];
    },
    product: ({ id }: { id: string }) => all.find((product) => product.id === id) ?? { __typename: 'NotFound' },
    suggest: () => ['노트북', '캐리어'].map((text) => ({ kind: 'QUERY', text })),
    search: ({ input, first, after }: SearchArguments) => {
      const { query = '', sort, filters } = input;
      const found = query.startsWith('q') ? [] : all.filter(({ brandId }) => filters?.brandIds?.includes(brandId) ?? true);
      const ordered = faults.unsorted === true && sort !== undefined ? found.toReversed() : found;
      const from = faults.repeatedPage === true ? 0 : Number(after ?? 0);
      const limit = /(\d+)만원/.exec(query)?.[1];
      return {
        __typename: 'SearchConnection',
        totalCount: found.length,
        edges: ordered.slice(from, from + first).map((node) => ({ cursor: node.id, node })),
        pageInfo: { hasNextPage: from + first < found.length, endCursor: String(from + first) },
        facets: [{ kind: 'BRAND', values: [{ value: 'a', count: miscounted() ? 11 : 10 }] }],
        understood: { price: limit === undefined ? null : { minMinor: null, maxMinor: Number(limit) * 10_000 } },
      };
    },
  };
}

function requestOf(text: string): { readonly query: string; readonly variables: Record<string, unknown> } {
  const body: unknown = JSON.parse(text);
  if (typeof body !== 'object' || body === null || !('query' in body) || !('variables' in body))
    throw new Error('Not a GraphQL request');
  const { query, variables } = body;
  if (typeof query !== 'string' || typeof variables !== 'object' || variables === null) throw new Error('Not a GraphQL request');
  return { query, variables: { ...variables } };
}

/** Listens on a free port of 127.0.0.1; `faults` may change while it runs. `headers` are those of the last request. */
export async function fixtureShop(
  faults: Faults = {},
): Promise<{ url: string; headers: () => NodeJS.Dict<string | string[]>; readonly close: () => Promise<void> }> {
  let headers: NodeJS.Dict<string | string[]> = {};
  const remembering = till(faults);
  const server = createServer((request, response) => {
    if (request.url === '/readyz') return void response.end('ready');
    headers = request.headers;
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    return void request.on('end', () => {
      const { query, variables } = requestOf(Buffer.concat(chunks).toString());
      const answer = (text: string): void =>
        void response.writeHead(faults.status ?? 200, { 'content-type': 'application/json' }).end(text);
      if (faults.body !== undefined) return answer(faults.body);
      const contextValue: Asking = {
        cookie: request.headers.cookie ?? '',
        setCookie: (value) => void response.setHeader('set-cookie', value),
      };
      const rootValue = root(faults, remembering);
      return void graphql({ schema, source: query, variableValues: variables, rootValue, contextValue }).then((result) =>
        answer(JSON.stringify(result)),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    headers: () => headers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
