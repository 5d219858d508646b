import type { Browser } from './browser.ts';

export interface CartAnswer {
  readonly id: string;
  readonly version: number;
  readonly itemCount: number;
  readonly lines: readonly {
    readonly id: string;
    readonly quantity: number;
    readonly available: number;
    readonly unitPrice: { readonly amountMinor: number };
  }[];
  readonly subtotal: { readonly amountMinor: number };
  readonly shipping: { readonly amountMinor: number };
  readonly total: { readonly amountMinor: number };
  readonly changes: readonly {
    readonly kind: string;
    readonly lineId: string;
    readonly title: string;
    readonly message: string;
  }[];
}
export interface OrderAnswer {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly email: string;
  readonly isCancellable: boolean;
  readonly total: { readonly amountMinor: number };
  readonly lines: readonly { readonly id: string; readonly title: string; readonly quantity: number }[];
  readonly history: readonly { readonly state: string }[];
}
/** A member of any of the unions. */
export interface BuyingAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly available?: number;
  readonly cart?: CartAnswer;
  readonly order?: OrderAnswer;
  readonly changes?: readonly string[];
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
  readonly edges?: readonly { readonly cursor: string; readonly node: OrderAnswer }[];
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const CART = `id version itemCount lines { id product { id title } sku optionsText quantity available unitPrice { amountMinor } lineTotal { amountMinor } }
  subtotal { amountMinor } shipping { amountMinor } total { amountMinor } changes { kind lineId title message }`;
const ORDER = `id number state email isCancellable total { amountMinor } lines { id title quantity product { id } } history { state } recipient { name }`;
const CART_RESULT = `__typename ... on UserError { code message } ... on InvalidInput { problems { path message } }
  ... on NotEnoughStock { available cart { ${CART} } } ... on CartSaved { cart { ${CART} } }`;

export const RECIPIENT = { name: '김하늘', phone: '010-1234-5678', postcode: '04524', line1: '서울 중구 세종대로 110' } as const;
export const EMAIL = 'haneul@example.com';

export interface BuyingActions {
  cart(): Promise<CartAnswer>;
  add(variantId: string, quantity?: number): Promise<BuyingAnswer>;
  set(variantId: string, quantity: number): Promise<BuyingAnswer>;
  accept(version: number): Promise<BuyingAnswer>;
  /** Of the cart as it is, unless it is said otherwise. */
  place(key: string, differences?: object): Promise<BuyingAnswer>;
  cancel(id: string): Promise<BuyingAnswer>;
  order(id: string): Promise<BuyingAnswer & OrderAnswer>;
  orders(first?: number, after?: string): Promise<BuyingAnswer>;
}

export function buyingActions({ data }: Browser): BuyingActions {
  const answer = async (query: string, variables?: object): Promise<BuyingAnswer> =>
    (await data(query, variables))['answer'] as BuyingAnswer;
  const put = (field: string, variantId: string, quantity: number): Promise<BuyingAnswer> =>
    answer(`mutation Put($input: CartLineInput!) { answer: ${field}(input: $input) { ${CART_RESULT} } }`, {
      input: { variantId, quantity },
    });
  const cart = async (): Promise<CartAnswer> => (await data(`{ cart { ${CART} } }`))['cart'] as CartAnswer;
  return {
    cart,
    add: (variantId, quantity = 1) => put('addToCart', variantId, quantity),
    set: (variantId, quantity) => put('setCartLine', variantId, quantity),
    accept: (version) =>
      answer(`mutation Accept($version: Int!) { answer: acceptCartChanges(version: $version) { ${CART_RESULT} } }`, { version }),
    async place(key, differences = {}) {
      const { id, version } = 'cartId' in differences ? { id: '', version: 0 } : await cart();
      return answer(
        `mutation PlaceOrder($input: PlaceOrderInput!) { answer: placeOrder(input: $input) { __typename ... on UserError { code message }
           ... on InvalidInput { problems { path message } } ... on CartChanged { changes } ... on OrderPlaced { order { ${ORDER} } } } }`,
        { input: { idempotencyKey: key, cartId: id, cartVersion: version, email: EMAIL, recipient: RECIPIENT, ...differences } },
      );
    },
    cancel: (id) =>
      answer(
        `mutation CancelOrder($id: ID!) { answer: cancelOrder(id: $id) { __typename ... on UserError { code message }
           ... on NotCancellable { order { ${ORDER} } } ... on OrderCancelled { order { ${ORDER} } } } }`,
        { id },
      ),
    order: async (id) =>
      (await answer(
        `query OrderPage($id: ID!) { answer: order(id: $id) { __typename ... on UserError { code message } ... on Order { ${ORDER} } } }`,
        {
          id,
        },
      )) as BuyingAnswer & OrderAnswer,
    orders: (first = 10, after) =>
      answer(
        `query OrderHistory($first: Int, $after: String) { answer: orders(first: $first, after: $after) { __typename ... on UserError { code }
           ... on OrderConnection { edges { cursor node { ${ORDER} } } pageInfo { hasNextPage endCursor } } } }`,
        { first, after },
      ),
  };
}
