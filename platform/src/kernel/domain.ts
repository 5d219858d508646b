import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { OverdueSource } from './flow.ts';

/** What every domain is handed; beyond it a domain gets only the ports it names in `needs`. */
export interface Basics {
  readonly config: Config;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** Plain HTTP beside the graph (pictures, say): GET only, answered whole. */
export interface Route {
  /** A Fastify path, `/pictures/:file`. */
  readonly path: string;
  /** Null is a 404. */
  answer(parameters: Readonly<Record<string, string>>): Promise<RouteReply | null>;
}
export interface RouteReply {
  readonly contentType: string;
  readonly body: string;
  readonly cacheSeconds: number;
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
  /** Names of the domains whose service it calls. */
  readonly uses: readonly (keyof Uses & string)[];
  build(given: Basics & Pick<Ports, Needs> & { readonly domains: Uses }): RunningDomain<Service>;
}
