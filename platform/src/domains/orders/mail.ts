import { localize, type Locale } from '../../kernel/locale.ts';
import { formatMoney, won } from '../../kernel/money.ts';
import type { Mail } from '../../ports/mailer.ts';
import { optionsText } from '../catalogue/contract.ts';
import type { Order, OrderLine } from './order.ts';

const money = (amountMinor: number, locale: Locale): string => formatMoney(won(amountMinor), locale);

function lineText({ title, options, quantity, unitPriceMinor }: OrderLine, locale: Locale): string {
  const chosen = optionsText(options, locale);
  return `${localize(title, locale)}${chosen === '' ? '' : ` (${chosen})`} × ${quantity}  ${money(unitPriceMinor * quantity, locale)}`;
}

const WORDS = {
  ko: {
    subject: (number: string) => `주문이 확정되었습니다 (${number})`,
    greeting: (name: string) => `${name}님, 주문해 주셔서 고맙습니다.`,
    number: '주문 번호',
    subtotal: '상품 금액',
    shipping: '배송비',
    total: '결제 금액',
    to: '받는 곳',
    link: '주문 보기',
  },
  en: {
    subject: (number: string) => `Your order is confirmed (${number})`,
    greeting: (name: string) => `Thank you for your order, ${name}.`,
    number: 'Order',
    subtotal: 'Items',
    shipping: 'Shipping',
    total: 'Total',
    to: 'Goes to',
    link: 'See the order',
  },
} as const satisfies Record<Locale, unknown>;

/** The mail that says an order is confirmed; its id comes from the order's, so that it is one mail however often it is sent. Undefined once the person is erased. */
export function confirmationMail(order: Order, publicUrl: string): Mail | undefined {
  const { email, recipient, locale } = order;
  if (email === null || recipient === null) return undefined;
  const words = WORDS[locale];
  const { name, postcode, line1, line2 } = recipient;
  const text = [
    words.greeting(name),
    '',
    `${words.number}: ${order.number}`,
    '',
    ...order.lines.map((line) => lineText(line, locale)),
    '',
    `${words.subtotal}: ${money(order.subtotalMinor, locale)}`,
    `${words.shipping}: ${money(order.shippingMinor, locale)}`,
    `${words.total}: ${money(order.totalMinor, locale)}`,
    '',
    `${words.to}: ${[`(${postcode})`, line1, line2].filter(Boolean).join(' ')}`,
    `${words.link}: ${publicUrl}/orders/${order.id}`,
    '',
  ].join('\n');
  return { id: `${order.id}-confirmation`, to: email, subject: words.subject(order.number), text, language: locale };
}
