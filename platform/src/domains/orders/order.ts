import type { LocalizedText, Locale } from '../../kernel/locale.ts';
import type { VariantOption } from '../catalogue/contract.ts';
import type { OrderState } from './order-states.ts';

export interface Recipient {
  readonly name: string;
  readonly phone: string;
  readonly postcode: string;
  readonly line1: string;
  /** May be empty. */
  readonly line2: string;
}

/** What was bought, as it was then. */
export interface OrderLine {
  readonly variantId: string;
  readonly productId: string;
  readonly sku: string;
  readonly title: LocalizedText;
  readonly options: readonly VariantOption[];
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

/** A step in an order's life. */
export interface Transition {
  readonly state: OrderState;
  readonly at: Date;
}

export interface Order {
  readonly id: string;
  readonly number: string;
  readonly state: OrderState;
  readonly lines: readonly OrderLine[];
  readonly subtotalMinor: number;
  readonly shippingMinor: number;
  readonly totalMinor: number;
  /** Null once the person is erased. */
  readonly email: string | null;
  readonly recipient: Recipient | null;
  /** Of its mail. */
  readonly locale: Locale;
  readonly placedAt: Date;
  readonly confirmedAt: Date | null;
  readonly mailedAt: Date | null;
  /** W3C trace context of its placing: what happens to it later links there. */
  readonly traceparent: string | null;
  /** The oldest first. */
  readonly history: readonly Transition[];
}

/** How a checkout is judged, once. */
export type CheckoutOutcome = 'CONFIRMED' | 'DECLINED' | 'CANCELLED' | 'OVERDUE' | 'FAILED';

/** What a step of an order's life needs to know of it. */
export interface LockedOrder {
  readonly id: string;
  readonly owner: string;
  readonly state: OrderState;
  readonly synthetic: boolean;
  readonly traceparent: string | null;
  readonly placedAt: Date;
  readonly deadlineAt: Date;
  readonly checkoutOutcome: CheckoutOutcome | null;
}
