import type { Cart, CartLine } from '@/lib/cart';

const won = (amountMinor: number) => ({ amountMinor, formatted: `${amountMinor.toLocaleString('ko-KR')}원` });

export const cartLine = (given: Partial<CartLine> & { readonly priceMinor?: number } = {}): CartLine => {
  const { priceMinor = 10_000, quantity = 1, ...others } = given;
  return {
    id: 'bag-1-m',
    optionsText: '네이비',
    quantity,
    available: 10,
    unitPrice: won(priceMinor),
    lineTotal: won(priceMinor * quantity),
    product: {
      id: 'bag-1',
      title: '가벼운 캐리어',
      picture: { url: '/pictures/bag-1.svg', drawn: true, alternativeText: '가벼운 캐리어' },
    },
    ...others,
  };
};

/** A cart whose sums fit its lines: 3,000 won of delivery below 50,000. */
export function cart(lines: readonly CartLine[], given: Partial<Cart> = {}): Cart {
  const subtotal = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice.amountMinor * quantity, 0);
  const shipping = subtotal === 0 || subtotal >= 50_000 ? 0 : 3000;
  return {
    id: 'cart-1',
    version: 1,
    itemCount: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    lines,
    subtotal: won(subtotal),
    shipping: won(shipping),
    total: { formatted: won(subtotal + shipping).formatted },
    changes: [],
    ...given,
  };
}

export const saved = (now: Cart) => ({ __typename: 'CartSaved', cart: now }) as const;
