import type { Domain } from '../kernel/domain.ts';
import type { Database } from './database.ts';
import type { EventBus } from './event-bus.ts';
import type { JobQueue } from './job-queue.ts';
import type { Mailer } from './mailer.ts';

/** Every port there is; a domain names those it needs. */
export interface Ports {
  readonly database: Database;
  readonly eventBus: EventBus;
  readonly jobQueue: JobQueue;
  readonly mailer: Mailer;
}

/** Declares a domain. `Uses` maps the domains it calls to the interfaces of their `contract.ts`. */
export const defineDomain = <Name extends string, Needs extends keyof Ports, Service, Uses extends object>(
  domain: Domain<Ports, Name, Needs, Uses, Service>,
): Domain<Ports, Name, Needs, Uses, Service> => domain;
