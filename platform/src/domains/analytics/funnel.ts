import { FUNNEL_STEPS, type FunnelStep } from '@asyncflow/observability/conventions/rum.ts';
import { between, forbidden, invalid, type Forbidden, type Invalid } from '../../kernel/user-errors.ts';
import { mayActAs, type Viewer } from '../../kernel/viewer.ts';

/** The shop's days begin and end where its shoppers are. */
export const TIME_ZONE = 'Asia/Seoul';
const DAYS_MAX = 90;
const DAY_MS = 86_400_000;
const SEOUL_AHEAD_MS = 9 * 3_600_000;

export interface FunnelCount {
  readonly steps: Readonly<Record<FunnelStep, number>>;
  readonly orders: number;
  readonly ordersOfVisits: number;
}
export interface Funnel {
  readonly __typename: 'Funnel';
  /** The oldest first. */
  readonly days: readonly { readonly date: string; readonly count: FunnelCount }[];
  readonly total: FunnelCount;
}

/** Shoppers only; days without anything are left out. */
export interface FunnelReader {
  stepsByDay(from: Date): Promise<readonly { readonly day: string; readonly step: string; readonly visits: number }[]>;
  ordersByDay(from: Date): Promise<readonly { readonly day: string; readonly orders: number; readonly ordersOfVisits: number }[]>;
}

/** Korea has no summer time: a day is always 24 hours. */
const dayOf = (at: Date): string => new Date(at.getTime() + SEOUL_AHEAD_MS).toISOString().slice(0, 10);

/** Orders of measured visits by visits with a product view; null where there is none to divide by. */
export const conversionOf = ({ steps, ordersOfVisits }: FunnelCount): number | null =>
  steps['product-view'] === 0 ? null : ordersOfVisits / steps['product-view'];

const sum = (counts: readonly FunnelCount[]): FunnelCount => ({
  steps: Object.fromEntries(
    FUNNEL_STEPS.map((step) => [step, counts.reduce((all, { steps }) => all + steps[step], 0)]),
  ) as FunnelCount['steps'],
  orders: counts.reduce((all, { orders }) => all + orders, 0),
  ordersOfVisits: counts.reduce((all, { ordersOfVisits }) => all + ordersOfVisits, 0),
});

/** The last days, today included. */
export async function readFunnel(
  reader: FunnelReader,
  viewer: Viewer | undefined,
  days: number,
  now: Date,
): Promise<Funnel | Forbidden | Invalid> {
  if (!mayActAs(viewer, 'merchant')) return forbidden('merchant');
  if (days < 1 || days > DAYS_MAX) return invalid([{ path: 'days', rule: between(1, DAYS_MAX) }]);
  const dates = Array.from({ length: days }, (_, at) => dayOf(new Date(now.getTime() - (days - 1 - at) * DAY_MS)));
  const from = new Date(Date.parse(`${dates[0] ?? dayOf(now)}T00:00:00Z`) - SEOUL_AHEAD_MS);
  const [steps, orders] = await Promise.all([reader.stepsByDay(from), reader.ordersByDay(from)]);
  const counted = dates.map((date) => {
    const placed = orders.find(({ day }) => day === date);
    const visitsOf = (step: FunnelStep): number => steps.find((row) => row.day === date && row.step === step)?.visits ?? 0;
    return {
      date,
      count: {
        steps: Object.fromEntries(FUNNEL_STEPS.map((step) => [step, visitsOf(step)])) as FunnelCount['steps'],
        orders: placed?.orders ?? 0,
        ordersOfVisits: placed?.ordersOfVisits ?? 0,
      },
    };
  });
  return { __typename: 'Funnel', days: counted, total: sum(counted.map(({ count }) => count)) };
}
