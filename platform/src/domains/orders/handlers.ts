import { confirmOrder, declineOrder, writeConfirmationMail } from '@asyncflow/observability/conventions/orders.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from '../../kernel/clock.ts';
import { handleJob, type JobHandler } from '../../kernel/job.ts';
import type { Mailer } from '../../ports/mailer.ts';
import { confirmOrderJob, writeConfirmationMailJob } from './jobs.ts';
import { confirmationMail } from './mail.ts';
import type { MoveOutcome } from './moving.ts';
import type { OrderEvent } from './order-states.ts';
import type { OrderStore } from './store.ts';
import { countCheckout, marked } from './telemetry.ts';

export interface HandlerMeans {
  readonly store: Pick<OrderStore, 'find' | 'judge' | 'markMailed'>;
  readonly move: (id: string, event: OrderEvent) => Promise<MoveOutcome>;
  readonly mailer: Mailer;
  readonly publicUrl: string;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
}

/** What happens to an order once it is placed. Each may run again: the state, and `mailedAt`, say that it is done. */
export function orderJobs({ store, move, mailer, publicUrl, telemetry, clock }: HandlerMeans): readonly JobHandler[] {
  const confirm = handleJob(confirmOrderJob, async ({ payload: { orderId }, attempt, synthetic }) => {
    try {
      await telemetry.span(confirmOrder, { attributes: marked(synthetic) }, async (span) => {
        const outcome = await move(orderId, 'confirm');
        span.set({ 'asyncflow.outcome': outcome.kind === 'moved' ? outcome.to : outcome.kind });
        if (outcome.kind === 'moved' && outcome.event === 'decline')
          telemetry.span(declineOrder, { attributes: marked(synthetic) }, () => undefined);
      });
    } catch (error) {
      const isLast = attempt >= confirmOrderJob.attemptsMax;
      // Best effort: what cannot be written now is found overdue.
      if (isLast && (await store.judge(orderId, 'FAILED').catch(() => false))) countCheckout(telemetry, 'FAILED', synthetic);
      throw error;
    }
  });

  const writeMail = handleJob(writeConfirmationMailJob, ({ payload: { orderId }, synthetic }) =>
    telemetry.span(writeConfirmationMail, { attributes: marked(synthetic) }, async (span) => {
      const found = await store.find(orderId);
      const mail = found?.order.mailedAt === null ? confirmationMail(found.order, publicUrl) : undefined;
      if (!mail || found?.order.state === 'CANCELLED') return span.set({ 'asyncflow.outcome': 'nothing-to-write' });
      await mailer.send(mail);
      await store.markMailed(orderId, clock.now());
      return span.set({ 'asyncflow.outcome': 'written' });
    }),
  );
  return [confirm, writeMail];
}
