import type { RunningDomain, Basics } from './kernel/domain.ts';
import type { Ports } from './ports/ports.ts';
import { domains } from './domains.ts';
import { composeSupergraph, readSubgraph, type Supergraph } from './gateway/supergraph.ts';
import { buildSubgraph, type Subgraph } from './gateway/subgraph.ts';

/** What a domain looks like from here: its own types were checked where it was defined. */
interface AnyDomain {
  readonly name: string;
  readonly schema: URL;
  readonly needs: readonly (keyof Ports)[];
  readonly uses: readonly string[];
  readonly isEverywhere?: boolean;
  build(given: object): RunningDomain;
}

export interface Platform {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly running: ReadonlyMap<string, RunningDomain>;
  /** Absent in a process that serves subgraphs only. */
  readonly supergraph: Supergraph | undefined;
}

/** Names of the domains a role serves in this process; all of them, none (the gateway alone) or those listed. Throws on an unknown one. */
export function servedBy(role: string): readonly string[] {
  const names: readonly string[] = domains.map(({ name }) => name);
  if (role === 'all') return names;
  if (role === 'gateway') return [];
  const asked = role.split(',');
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`PLATFORM_ROLE: no domain is called ${unknown.join(', ')}; there are ${names.join(', ')}`);
  return asked;
}

export const composeAll = (): Supergraph => composeSupergraph(domains.map(({ name, schema }) => readSubgraph(name, schema)));

/** Builds each served domain, and those it calls, once, and hands every one only what it declares. */
export function composePlatform(given: Omit<Basics, 'personalData'>, ports: Ports): Platform {
  const served = servedBy(given.config.PLATFORM_ROLE);
  const running = new Map<string, RunningDomain>();
  const basics: Basics = {
    ...given,
    personalData: () =>
      new Map([...running].flatMap(([name, { personalData }]) => (personalData ? [[name, personalData] as const] : []))),
  };
  const subgraphs = new Map<string, Subgraph>();
  const known: readonly AnyDomain[] = domains as readonly unknown[] as readonly AnyDomain[];

  const build = (domain: AnyDomain): RunningDomain => {
    const there = running.get(domain.name);
    if (there) return there;
    const needed = Object.fromEntries(domain.needs.map((port) => [port, ports[port]]));
    const used = Object.fromEntries(
      domain.uses.map((name) => {
        const other = known.find((candidate) => candidate.name === name);
        if (!other) throw new Error(`${domain.name} uses ${name}, which is not in domains.ts`);
        return [name, build(other).service];
      }),
    );
    const built = domain.build({ ...basics, ...needed, domains: used });
    running.set(domain.name, built);
    return built;
  };

  for (const domain of known.filter(({ name }) => served.includes(name)))
    subgraphs.set(
      domain.name,
      buildSubgraph(readSubgraph(domain.name, domain.schema), build(domain).resolvers, basics.telemetry),
    );
  if (served.length > 0) for (const domain of known.filter(({ isEverywhere }) => isEverywhere === true)) build(domain);
  const isGateway = basics.config.PLATFORM_ROLE === 'all' || basics.config.PLATFORM_ROLE === 'gateway';
  return { subgraphs, running, supergraph: isGateway ? composeAll() : undefined };
}
