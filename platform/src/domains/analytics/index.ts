import { byTypename, userErrorResolvers } from '../../kernel/user-errors.ts';
import { defineDomain } from '../../ports/ports.ts';
import { orderPlaced, type OrderPlaced } from '../orders/contract.ts';
import { recording } from './recording.ts';
import { countResolvers, queryResolvers } from './resolvers/funnel.ts';
import { keepRetention } from './retention.ts';
import { analyticsStore } from './store.ts';
import { visitReport } from './visit.ts';

const REPLAY_SECONDS = 3600;

/** How far visits come on their way to an order, without knowing whose they are. */
export const analytics = defineDomain({
  name: 'analytics',
  schema: new URL('schema.graphql', import.meta.url),
  needs: ['database', 'eventBus'],
  uses: [],
  build({ database, eventBus, clock, telemetry }) {
    const stopping = new AbortController();
    const store = analyticsStore(database);
    const record = recording(store, telemetry);
    let cleaning: Promise<void> | undefined;
    return {
      service: {},
      resolvers: {
        Query: queryResolvers(store, clock, telemetry),
        FunnelCount: countResolvers,
        FunnelResult: byTypename('Funnel'),
        ...userErrorResolvers,
      },
      routes: [
        {
          method: 'POST',
          path: '/internal/funnel',
          access: 'ours',
          async answer(_parameters, body) {
            const report = visitReport.safeParse(body);
            if (report.success) await record.visit(report.data, clock.now());
            return {
              status: report.success ? 202 : 400,
              contentType: 'application/json',
              body: JSON.stringify(report.success ? {} : { code: 'BAD_REQUEST' }),
              cacheSeconds: 0,
            };
          },
        },
      ],
      async start() {
        const consumer = {
          name: 'analytics.orders',
          event: orderPlaced,
          // Placed while the last process drained and this one was not there yet.
          replaySeconds: REPLAY_SECONDS,
          handle: ({ payload, createdAt }: { payload: OrderPlaced; createdAt: Date }) => record.order(payload, createdAt),
          // What was missed past the outbox's retention stays uncounted: there is no other source to count from.
          resync: () => Promise.resolve(),
        };
        await eventBus.subscribe(consumer);
        cleaning = keepRetention({ store, clock, telemetry }, stopping.signal);
      },
      async stop() {
        stopping.abort();
        await cleaning;
      },
    };
  },
});
