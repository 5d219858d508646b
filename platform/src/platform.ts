import { domainFailed } from '@asyncflow/observability/conventions/logs.ts';
import type { NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import { openDatabase } from './adapters/database/prisma.ts';
import { databaseReadiness } from './adapters/database/readiness.ts';
import { watchDatabase } from './adapters/database/watch.ts';
import { openEventBus } from './adapters/event-bus/postgres.ts';
import { openJobQueue } from './adapters/job-queue/graphile.ts';
import { openMailer } from './adapters/mailer/mailer.ts';
import { openShared } from './adapters/redis/shared.ts';
import { composePlatform } from './compose.ts';
import { outdateWith } from './gateway/outdating.ts';
import { buildServer } from './gateway/server.ts';
import type { Clock } from './kernel/clock.ts';
import type { Config } from './kernel/config.ts';
import { within } from './kernel/deadline.ts';
import { watchOverdue } from './kernel/flow.ts';
import { WARM_UP_DOCUMENTS, WARM_UP_TIMES } from './warm-up.ts';

/** Who has not finished asking by then is cut off: jobs and events in hand need the rest of the time. */
const REQUESTS_DRAIN_MS_MAX = 5000;

export interface RunningPlatform {
  /** The port in use: the asked one, or a free one when 0 was asked. */
  readonly port: number;
  /** `/readyz` fails from now on, what is in hand is finished, everything is closed. */
  drain(): Promise<void>;
}

/** Composes, starts the domains and listens; what is not ready yet is told by `/readyz`. Fails when the port is taken. */
export async function startPlatform(config: Config, clock: Clock, telemetry: NodeTelemetry): Promise<RunningPlatform> {
  const database = openDatabase({ url: config.databaseUrl, connectionsMax: config.DATABASE_CONNECTIONS_MAX, telemetry });
  const { link, cache, rateLimit, close: closeShared } = await openShared(config, clock, telemetry);
  const eventBus = openEventBus({ database, databaseUrl: config.databaseUrl, link, clock, telemetry });
  const jobQueue = openJobQueue({
    database,
    databaseUrl: config.databaseUrl,
    clock,
    telemetry,
    concurrency: config.JOBS_CONCURRENCY,
  });
  const mailer = openMailer(config.mail, telemetry);
  const { subgraphs, running, supergraph } = composePlatform(
    { config, clock, telemetry },
    { database, eventBus, jobQueue, mailer },
  );
  const databaseReady = databaseReadiness(database);
  let draining = false;
  let isWarm = false;

  const readiness = async (): Promise<string | undefined> => {
    if (draining) return 'draining';
    const reason = running.size === 0 ? undefined : await databaseReady();
    const waiting = isWarm ? undefined : 'warming up';
    return reason ?? waiting ?? [...running.values()].map((domain) => domain.notReady?.()).find((text) => text !== undefined);
  };

  const domains = [...running.values()];
  const { server, warmUp } = await buildServer({
    config,
    clock,
    telemetry,
    supergraph,
    subgraphs,
    routes: domains.flatMap((domain) => domain.routes ?? []),
    cache,
    rateLimit,
    authenticate: async (token) => domains.find((domain) => domain.authenticate !== undefined)?.authenticate?.(token),
    recentMails: mailer.recent,
    readiness,
  });
  await server.listen({ host: config.PLATFORM_HOST, port: config.PLATFORM_PORT });
  const databaseWatch = running.size === 0 ? undefined : watchDatabase({ ready: databaseReady, telemetry, clock });
  const overdue = watchOverdue({ sources: domains.flatMap((domain) => domain.overdue ?? []), clock, telemetry });
  const address = server.server.address();
  // A domain that builds itself from the database retries until there is one: listening does not wait for it.
  const started = Promise.all(domains.map((domain) => domain.start?.()));
  // After the domains: by then they have dealt with the event.
  const outdated = started.then(() =>
    outdateWith(
      cache,
      eventBus,
      domains.flatMap((domain) => domain.outdatedBy ?? []),
    ),
  );
  const jobs = domains.flatMap((domain) => domain.jobs ?? []);
  if (jobs.length > 0) await jobQueue.work(jobs);
  const warmed = outdated.then(async () => {
    await warmUp?.(WARM_UP_DOCUMENTS, WARM_UP_TIMES);
    isWarm = true;
  });
  warmed.catch((error: unknown) => telemetry.log(domainFailed, { cause: error instanceof Error ? error.name : 'unknown' }));

  return {
    port: address !== null && typeof address === 'object' ? address.port : config.PLATFORM_PORT,
    async drain() {
      draining = true;
      const closed = server.close();
      await within(REQUESTS_DRAIN_MS_MAX, clock, closed).catch(() => server.server.closeAllConnections());
      await closed;
      await Promise.all(domains.map((domain) => domain.stop?.()));
      await overdue.close();
      await databaseWatch?.close();
      await jobQueue.close();
      await eventBus.close();
      await closeShared();
      await mailer.close();
      await database.$disconnect();
    },
  };
}
