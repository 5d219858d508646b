import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
import * as events from '../panels/events.ts';
import * as flows from '../panels/flows.ts';
import * as jobs from '../panels/jobs.ts';
import * as orders from '../panels/orders.ts';

export const flowsBoard = board({
  uid: 'flows',
  title: 'Orders and flows',
  description: 'What leaves the request that began it: does it end, as it should, and in time?',
  uses: ['audience'],
  annotations,
  rows: [
    row(
      'What waits, and what was given up?',
      jobs.oldest,
      jobs.dead,
      jobs.freed,
      events.batchFilled,
      events.deadLetters,
      events.rebuilt,
    ),
    ...flows.rows,
    row(
      'Orders',
      orders.checkouts,
      orders.checkoutsBad,
      orders.confirmation,
      orders.placings,
      orders.refusals,
      orders.transitions,
    ),
    row('Outbox and events', events.outboxAge, events.backlog, events.delivered, events.deleted),
    row('Jobs', jobs.waiting, jobs.runs, jobs.duration, jobs.lag, jobs.workersBusy),
    row('Carts and mail', orders.cartChanges, orders.surprises, orders.cartsComeAndGo, orders.mails, orders.mailOutbox),
    row('Can the overdue be counted?', flows.overdue, flows.overdueRoom, flows.unknown),
  ],
});
