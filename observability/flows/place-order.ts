import { reserveStock, settleStock } from '../conventions/catalogue.ts';
import { publish } from '../conventions/events.ts';
import { enqueueJob, runJob } from '../conventions/jobs.ts';
import { sendMail } from '../conventions/mail.ts';
import { cancelOrder, confirmOrder, declineOrder, placeOrder } from '../conventions/orders.ts';
import { defineFlow } from './define.ts';

const CONFIRM = { 'messaging.destination.name': 'orders.confirm-order' } as const;
const MAIL = { 'messaging.destination.name': 'orders.write-confirmation-mail' } as const;

/** An order cancelled after it was confirmed has ended this flow before. */
export const placeOrderFlow = defineFlow({
  name: 'place-order',
  purpose: 'What a shopper buys is confirmed, and they are told once.',
  owner: 'orders',
  deadlineSeconds: 30,
  trigger: 'place',
  steps: {
    place: { span: placeOrder, where: { 'asyncflow.outcome': 'placed' }, happens: 'exactly-once' },
    reserve: { span: reserveStock, where: { 'asyncflow.outcome': 'reserved' }, within: 'place', happens: 'at-least-once' },
    publish: {
      span: publish,
      where: { 'messaging.destination.name': 'orders.order-placed' },
      within: 'place',
      happens: 'at-least-once',
    },
    // Again when another transaction was in the way; only one of them is committed.
    ask: { span: enqueueJob, where: CONFIRM, within: 'place', happens: 'at-least-once' },
    run: { span: runJob, where: CONFIRM, follows: 'ask', happens: 'exactly-once', attemptsMax: 9 },
    confirm: {
      span: confirmOrder,
      where: { 'asyncflow.outcome': 'CONFIRMED' },
      within: 'run',
      happens: 'exactly-once',
      endings: ['confirmed'],
    },
    settle: {
      span: settleStock,
      where: { 'asyncflow.outcome': 'settled' },
      within: 'confirm',
      happens: 'at-least-once',
      attemptsMax: 9,
      endings: ['confirmed'],
    },
    'ask for mail': { span: enqueueJob, where: MAIL, within: 'confirm', happens: 'at-least-once', endings: ['confirmed'] },
    mail: {
      span: runJob,
      where: MAIL,
      follows: 'ask for mail',
      happens: 'exactly-once',
      attemptsMax: 12,
      endings: ['confirmed'],
    },
    send: { span: sendMail, within: 'mail', happens: 'exactly-once', attemptsMax: 12, endings: ['confirmed'] },
    decline: { span: declineOrder, within: 'run', happens: 'exactly-once', endings: ['declined'] },
    cancel: {
      span: cancelOrder,
      where: { 'asyncflow.outcome': 'cancelled-before-confirmation' },
      follows: 'place',
      happens: 'exactly-once',
      endings: ['cancelled'],
    },
  },
  outcomes: { confirmed: 'confirm', cancelled: 'cancel', declined: 'decline' },
});
