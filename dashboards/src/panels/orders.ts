import { EventsPerSecond, PercentUnit, Seconds } from '@grafana/grafana-foundation-sdk/units';
import { placeOrder } from '@asyncflow/observability/conventions/orders.ts';
import { placeOrderFlow } from '@asyncflow/observability/flows/place-order.ts';
import { checkoutCompletion } from '@asyncflow/slo/objectives/checkout-completion.ts';
import { errorBudget } from '@asyncflow/slo/src/objective.ts';
import { toBoard, toLogs, toTraces } from '../kit/links.ts';
import { percentiles } from '../kit/query.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import { spans } from '../kit/traceql.ts';
import * as cart from '../queries/cart.ts';
import * as lines from '../queries/lines.ts';
import * as mail from '../queries/mail.ts';
import * as orders from '../queries/orders.ts';

const placed = toTraces('Traces of orders', spans(placeOrder));
const failed = toTraces('Orders that failed', spans(placeOrder, { failed: true }));
const deadWork = toLogs('Log lines of what was given up', lines.deadWork);

export const placings = timeseries({
  title: 'What becomes of an order placed?',
  description:
    'failed is ours: open a failed order. cart-changed and empty-cart are the shop telling the truth; many of them: see why orders are refused.',
  unit: EventsPerSecond,
  queries: [{ ask: orders.placings, legend: '{{outcome}}' }],
  stacked: true,
  links: [placed, failed],
});
export const refusals = timeseries({
  title: 'Why are orders refused?',
  description:
    'What was not as the shopper saw it. sold-out in a wave: one product is the reason; price: an import changed prices while people shopped.',
  unit: EventsPerSecond,
  queries: [{ ask: orders.refusals, legend: '{{reason}}' }],
  links: [placed],
});
export const checkouts = timeseries({
  title: 'Do checkouts come to an end?',
  description:
    'confirmed, or declined by the shopper’s own means, is good. overdue: the job stands still, see jobs; failed: open a failed order.',
  unit: EventsPerSecond,
  queries: [{ ask: orders.checkoutEnds, legend: '{{outcome}}' }],
  stacked: true,
  links: [placed, failed, deadWork],
});
export const checkoutsBad = timeseries({
  title: 'What share of checkouts is bad?',
  description: 'The line is the objective checkout-completion. Above it: see the oldest job first, then dead jobs.',
  unit: PercentUnit,
  queries: [{ ask: orders.checkoutsBad, legend: 'overdue or failed' }],
  thresholds: badAbove(errorBudget(checkoutCompletion)),
  links: [failed, deadWork],
});
export const confirmation = timeseries({
  title: 'How long until an order is confirmed?',
  description: 'The line is the deadline. Grows with the lag of its job; open a dot to see where it waited.',
  unit: Seconds,
  queries: percentiles(orders.confirmation),
  thresholds: badAbove(placeOrderFlow.deadlineSeconds),
  links: [placed],
});
export const transitions = timeseries({
  title: 'Steps from state to state',
  description:
    'refused: a step that the state does not allow, such as cancelling what is confirmed. Many: a page offers what cannot be done.',
  unit: EventsPerSecond,
  queries: [{ ask: orders.transitions, legend: '{{event}}: {{outcome}}' }],
  links: [placed],
});
export const cartChanges = timeseries({
  title: 'Changes of carts',
  description:
    'By what became of them. not-enough in a wave: a product sells out. Zero while shoppers look at products: the button does not work, see browser errors.',
  unit: EventsPerSecond,
  queries: [{ ask: cart.changes, legend: '{{change}}: {{outcome}}' }],
  links: [toBoard('Shopper experience', 'shoppers')],
});
export const surprises = timeseries({
  title: 'What surprises shoppers in their cart?',
  description:
    'Lines that became different since they agreed. PRICE after an import is expected; SOLD_OUT for long: the stock is wrong or the shop window is.',
  unit: EventsPerSecond,
  queries: [{ ask: cart.surprises, legend: '{{kind}}' }],
  links: [placed],
});
export const cartsComeAndGo = timeseries({
  title: 'Carts merged and expired',
  description:
    'Guest carts that became an account’s, and those nobody came back to. Expired in a wave: the sweep stood still before.',
  unit: EventsPerSecond,
  queries: [
    { ask: cart.merged, legend: 'merged' },
    { ask: cart.expired, legend: 'expired' },
  ],
  links: [toBoard('Shopper experience', 'shoppers')],
});
export const mails = timeseries({
  title: 'Mails',
  description: 'failed: the mail server refuses or is away; jobs try again. Failed for long: look at SMTP_URL and at dead jobs.',
  unit: EventsPerSecond,
  queries: [{ ask: mail.sent, legend: '{{mailer}}: {{outcome}}' }],
  links: [deadWork],
});
export const mailOutbox = timeseries({
  title: 'How full is the file outbox?',
  description:
    'Mails kept as files where no mail server is set; the oldest are deleted first. In production it should not be used at all: set SMTP_URL.',
  unit: PercentUnit,
  queries: [{ ask: mail.outboxFilled, legend: 'of its limit' }],
  links: [deadWork],
});
