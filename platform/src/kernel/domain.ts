import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { EventDefinition } from './events.ts';
import type { OverdueSource } from './flow.ts';
import type { JobHandler } from './job.ts';
import type { KernelTransaction } from './transaction.ts';
import type { Viewer } from './viewer.ts';

/** What every domain is handed; beyond it a domain gets only the ports it names in `needs`. */
export interface Basics {
  readonly config: Config;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** Of every domain that has some, by domain; complete once all are built. */
  personalData(): ReadonlyMap<string, PersonalData>;
}

/** Plain HTTP beside the graph: pictures, say. Answered whole. */
export interface Route {
  readonly method?: 'GET' | 'POST';
  /** A Fastify path, `/pictures/:file`. */
  readonly path: string;
  /** `ours`: for our own processes only, which prove it by the forwarded secret; to anybody else it is not there. */
  readonly access?: 'public' | 'ours';
  /** Null is a 404. `body` is parsed JSON, checked by nobody yet. */
  answer(parameters: Readonly<Record<string, string>>, body: unknown): Promise<RouteReply | null>;
}
export interface RouteReply {
  readonly contentType: string;
  readonly body: string;
  readonly cacheSeconds: number;
  readonly status?: number;
}

/** What a domain knows of a person: theirs to see and to have erased. */
export interface PersonalData {
  /** Everything the domain keeps about an account, as plain data for a file that people can read. */
  exportOf(accountId: string): Promise<Readonly<Record<string, unknown>>>;
  /** Deletes it, or takes the person out of what must be kept; in the caller's transaction: all domains or none. */
  erase(transaction: KernelTransaction, accountId: string): Promise<void>;
}

/** Type name -> field name -> resolver; typed where they are written, by the types generated from the SDL. */
export type Resolvers = Readonly<Record<string, object>>;

/** A domain at work. */
export interface RunningDomain<Service = unknown> {
  /** What other domains may call: the interface of `contract.ts`. */
  readonly service: Service;
  readonly resolvers: Resolvers;
  readonly routes?: readonly Route[];
  /** The flows that end in this domain. */
  readonly overdue?: readonly OverdueSource[];
  readonly jobs?: readonly JobHandler[];
  readonly personalData?: PersonalData;
  /** Events after which what anybody may read of it differs. */
  readonly outdatedBy?: readonly EventDefinition[];
  /** The account behind a session cookie's value; one domain has it. */
  authenticate?(token: string): Promise<Viewer | undefined>;
  /** Why it cannot serve yet; undefined when it can. Part of `/readyz`. */
  notReady?(): string | undefined;
  /** After every domain is built and before the server listens. */
  start?(): Promise<void>;
  /** Finishes what it has in hand. */
  stop?(): Promise<void>;
}

/** `Ports` is the list of all ports; the kernel knows none of them. */
export interface Domain<Ports, Name extends string, Needs extends keyof Ports, Uses extends object, Service> {
  readonly name: Name;
  /** `schema.graphql` beside it. */
  readonly schema: URL;
  readonly needs: readonly Needs[];
  /** Built in every process that serves a subgraph: it knows who asks, or holds what a person may have erased. */
  readonly isEverywhere?: boolean;
  /** Names of the domains whose service it calls. */
  readonly uses: readonly (keyof Uses & string)[];
  build(given: Basics & Pick<Ports, Needs> & { readonly domains: Uses }): RunningDomain<Service>;
}
