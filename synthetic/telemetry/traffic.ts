import { JOURNEYS_BY_NAME, walkable } from '../journeys/all.ts';
import type { Account, Shop } from '../journeys/journey.ts';
import { BROWSER_EVENTS, FUNNEL_STEPS } from '../../observability/conventions/rum.ts';
import type { NodeDriver } from '../drivers/node.ts';
import { ASKED } from './asked.ts';
import { hex, Shopper, type Answer } from './shopper.ts';

/** Texts of the kinds that must never come out of telemetry. */
export const PLANTED = {
  email: 'planted.person@shopper.example',
  password: 'planted-password-7Qx',
  name: 'Planted Personname',
  street: 'Planted Street 42',
  card: '4929123412341234',
  token: 'planted-token-5b9cf0',
  query: 'planted free text of a shopper',
} as const;

export interface TrafficOptions {
  readonly storefrontUrl: string;
  readonly driver: NodeDriver;
  readonly shop: Shop;
  readonly merchant: Account;
  readonly administrator: Account;
  readonly say: (line: string) => void;
}

const SIGN_IN =
  'mutation SignIn($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { __typename } }';
const SEARCH =
  'query SearchPage($input: SearchInput!) { search(input: $input, first: 12) { __typename ... on SearchConnection { edges { node { id version } } } } }';
const PRODUCT =
  'query ProductPage($id: ID!) { product(id: $id) { __typename ... on Product { id version title variants { id stock price { amountMinor } } } } }';
const UPDATE = 'mutation UpdateProduct($input: UpdateProductInput!) { updateProduct(input: $input) { __typename } }';
const ADD =
  'mutation AddToCart($id: ID!) { addToCart(input: { variantId: $id, quantity: 1 }) { __typename ... on CartSaved { cart { id version } } } }';
const PLACE =
  'mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on OrderPlaced { order { id } } } }';

const PRICE = 'mutation SetPrice($input: SetPriceInput!) { setPrice(input: $input) { __typename } }';
const SET_ROLE = 'mutation SetRole($input: SetRoleInput!) { setRole(input: $input) { __typename } }';
/** More than an account or an address is allowed to miss. */
const GUESSES = 12;

interface Product {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly variants: readonly { readonly id: string; readonly stock: number; readonly price: { readonly amountMinor: number } }[];
}

async function findProduct(shopper: Shopper): Promise<Product> {
  const { data } = await shopper.ask(SEARCH, { input: { filters: { inStock: true } } });
  const { edges } = data['search'] as { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  const answer = await shopper.ask(PRODUCT, { id: edges[0]?.node.id ?? '' });
  return answer.data['product'] as Product;
}

interface Cart {
  readonly id: string;
  readonly version: number;
}
async function fillCart(shopper: Shopper, { variants }: Product): Promise<Cart> {
  const [variant] = variants.toSorted((one, other) => other.stock - one.stock);
  const { data } = await shopper.ask(ADD, { id: variant?.id });
  return (data['addToCart'] as { readonly cart: Cart }).cart;
}

/** Orders, with everything that may be personal made of planted text; answers what became of it. */
async function order(shopper: Shopper, cart: Cart): Promise<string> {
  const recipient = { name: PLANTED.name, phone: '010-0000-0000', postcode: '00000', line1: PLANTED.street, line2: '' };
  const { data } = await shopper.ask(PLACE, {
    input: { idempotencyKey: hex(12), cartId: cart.id, cartVersion: cart.version, email: PLANTED.email, recipient },
  });
  return (data['placeOrder'] as { readonly __typename: string }).__typename;
}

const expectAnswer = (what: string, answered: string, expected: string): void => {
  if (answered !== expected) throw new Error(`${what} was answered with ${answered}, not ${expected}`);
};
const typeOf = ({ data }: Answer, field: string): string => (data[field] as { readonly __typename: string }).__typename;

async function buy(shopper: Shopper): Promise<void> {
  const cart = await fillCart(shopper, await findProduct(shopper));
  expectAnswer('the planted order', await order(shopper, cart), 'OrderPlaced');
}

/** A price changes while somebody has the product in the cart; the merchant has a cart of their own from before. */
async function change(shopUrl: string, { email, password }: Account): Promise<void> {
  const [merchant, guest] = [new Shopper(shopUrl), new Shopper(shopUrl)];
  const product = await findProduct(guest);
  const cart = await fillCart(guest, product);
  await fillCart(merchant, product);
  expectAnswer('the merchant', typeOf(await merchant.ask(SIGN_IN, { email, password }), 'signIn'), 'SignedIn');
  const described = await merchant.ask(UPDATE, {
    input: { id: product.id, version: product.version, description: { ko: PLANTED.query, en: PLANTED.query } },
  });
  expectAnswer('a new description', typeOf(described, 'updateProduct'), 'ProductSaved');
  const [variant] = product.variants.toSorted((one, other) => other.stock - one.stock);
  const priced = await merchant.ask(PRICE, {
    input: {
      productId: product.id,
      version: product.version + 1,
      variantId: variant?.id,
      priceMinor: (variant?.price.amountMinor ?? 0) + 100,
    },
  });
  expectAnswer('a new price', typeOf(priced, 'setPrice'), 'ProductSaved');
  for (const shopper of [merchant, guest]) await shopper.ask('query Cart { cart { id lines { id } } }');
  expectAnswer('an order at the old price', await order(guest, cart), 'CartChanged');
  await merchant.ask('query Funnel { funnel { __typename } }');
}

const browserReport = (load: string, items: Readonly<Record<string, unknown>>): unknown => ({
  meta: {
    app: { name: 'storefront', version: '0.1.0' },
    session: { id: hex(16), attributes: {} },
    page: { id: '/p/[id]', url: `/p/x?email=${PLANTED.email}`, attributes: { load, landing: '/p/[id]' } },
  },
  ...items,
});

async function report(shopper: Shopper): Promise<void> {
  const timestamp = new Date().toISOString();
  const vitals = { type: 'web-vitals', values: { lcp: 900, inp: 40, fcp: 400, ttfb: 90, cls: 0.01 }, timestamp };
  const events = [...FUNNEL_STEPS, ...BROWSER_EVENTS].map((name) => ({ name, timestamp }));
  const exceptions = [{ type: 'TypeError', value: `${PLANTED.email} is undefined`, timestamp }];
  const whole = browserReport(hex(16), { measurements: [vitals], events, exceptions, logs: [{ message: PLANTED.card }] });
  const unpainted = browserReport(hex(16), { measurements: [{ ...vitals, values: { ttfb: 90 } }], events });
  // The same again is a replay.
  for (const body of [whole, whole, unpainted, PLANTED.token]) await shopper.send('/rum', body, { cookie: 'telemetry=yes' });
}

/** Guesses until it is told to stop. */
async function guess(shopper: Shopper): Promise<void> {
  for (let at = 0; at < GUESSES; at += 1)
    await shopper.ask(SIGN_IN, { email: PLANTED.email, password: `${PLANTED.password}-${at}` });
}

async function giveRole(shopper: Shopper, { email, password }: Account, to: Account): Promise<void> {
  await shopper.ask(SIGN_IN, { email, password });
  const given = await shopper.ask(SET_ROLE, { input: { email: to.email, role: 'MERCHANT' } });
  expectAnswer('a role', typeOf(given, 'setRole'), 'AccountSaved');
}

/** Makes a running shop say what it can say without being broken. */
export async function drive({ storefrontUrl, driver, shop, merchant, administrator, say }: TrafficOptions): Promise<void> {
  for (const name of walkable(shop)) {
    const { outcome } = await driver.run(name, JOURNEYS_BY_NAME[name](shop));
    say(`journey ${name}: ${outcome}`);
  }
  const stranger = new Shopper(storefrontUrl, { authorization: `Bearer ${PLANTED.token}` });
  for (const path of ['/', '/search?q=planted+free+text+of+a+shopper', `/orders/${PLANTED.token}`]) await stranger.open(path);
  await stranger.ask(SEARCH, { input: { query: `${PLANTED.query} ${PLANTED.card} ${PLANTED.email}` } });
  await stranger.ask('{ thereIsNoSuchField }');
  await stranger.ask(`query { ${PLANTED.token}`);
  await stranger.ask(PRODUCT, { id: PLANTED.token });
  for (const query of ASKED) await stranger.ask(query);
  say('search, mistakes and pages with planted text');
  await guess(stranger);
  await stranger.ask('mutation RequestPasswordReset($email: String!) { requestPasswordReset(email: $email) { __typename } }', {
    email: PLANTED.email,
  });
  await new Shopper(storefrontUrl, { cookie: `session=${PLANTED.token}` }).ask('{ viewer { id } }');
  await stranger.ask('query Funnel { funnel { __typename } }');
  say('sign-in, reset, a forged session and what only merchants may');
  await buy(new Shopper(storefrontUrl));
  await change(storefrontUrl, merchant);
  await giveRole(new Shopper(storefrontUrl), administrator, merchant);
  say('an order, changes of a product and of a role');
  await report(new Shopper(storefrontUrl));
  say("a browser's reports");
}
