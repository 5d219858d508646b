import { budgetOf, budgetOfHeadroom, type Budget, type Budgets } from './budget.ts';
import { WINDOW_SECONDS } from './burn-rates.ts';
import { missingLoad } from './headroom.ts';
import { hasEvents, hasHeadroom, type EventObjective, type HeadroomObjective, type Objective } from './objective.ts';
import { RULE_INTERVAL_SECONDS } from './recording-rules.ts';

const TIMEOUT_MS = 20_000;

interface Answer {
  readonly data: {
    readonly result: readonly { readonly metric: Readonly<Record<string, string>>; readonly value: readonly [number, string] }[];
  };
}

/** Stream -> value. `url` without a slash at its end. Throws, saying where, when Prometheus cannot be asked. */
async function ask(
  url: string,
  query: string,
  label: string | undefined,
  atSeconds: number | undefined,
): Promise<Map<string, number>> {
  const body = new URLSearchParams({ query, ...(atSeconds === undefined ? {} : { time: String(atSeconds) }) });
  let answer: Response;
  try {
    answer = await fetch(`${url}/api/v1/query`, { method: 'POST', body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    throw new Error(`No Prometheus answers at ${url} (PROMETHEUS_URL).`);
  }
  if (!answer.ok)
    throw new Error(`Prometheus at ${url} refused "${query}": ${answer.status} ${(await answer.text()).slice(0, 200)}`);
  const { data } = (await answer.json()) as Answer;
  return new Map(
    data.result.map(({ metric, value: [, value] }) => [
      (label === undefined ? undefined : metric[label]) ?? 'all',
      Number(value),
    ]),
  );
}

async function ofEvents(objective: EventObjective, url: string, atSeconds: number | undefined): Promise<readonly Budget[]> {
  const { name, splitBy, windowDays } = objective;
  const id = `{objective="${name}"}`;
  const counted = (record: string): Promise<Map<string, number>> =>
    ask(url, `sum_over_time(${record}${id}[${windowDays}d]) * ${RULE_INTERVAL_SECONDS}`, splitBy, atSeconds);
  const [bad, all, ratios] = await Promise.all([
    counted('slo:bad_events:rate5m'),
    counted('slo:events:rate5m'),
    ask(url, `slo:error_ratio:rate1h${id}`, splitBy, atSeconds),
  ]);
  return [...new Set(['all', ...all.keys()])].map((stream) => {
    const total = all.get(stream) ?? 0;
    return budgetOf(objective, {
      stream,
      total,
      good: total - (bad.get(stream) ?? 0),
      errorRatio1h: ratios.get(stream) ?? null,
    });
  });
}

async function ofHeadroom(objective: HeadroomObjective, url: string, atSeconds: number | undefined): Promise<Budget> {
  const recorded = async (record: string): Promise<number> =>
    (await ask(url, `${record}{objective="${objective.name}"}`, undefined, atSeconds)).get('all') ?? 0;
  const [rate, busyCores, headroom] = await Promise.all(
    ['slo:work:rate1h', 'slo:busy_cores:rate1h', 'slo:headroom:ratio1h'].map(recorded),
  );
  const hour = {
    work: (rate ?? 0) * WINDOW_SECONDS['1h'],
    busyCores: busyCores ?? 0,
    headroom: rate ? (headroom ?? null) : null,
  };
  return budgetOfHeadroom(objective, { ...hour, reason: missingLoad(objective, hour) });
}

/** From the recorded rules: what the alerts see. `atSeconds` since 1970; now unless given. */
export async function budgetsOfPrometheus(objectives: readonly Objective[], url: string, atSeconds?: number): Promise<Budgets> {
  const budgets = await Promise.all(
    objectives.map(async (objective) =>
      hasHeadroom(objective)
        ? [await ofHeadroom(objective, url, atSeconds)]
        : hasEvents(objective)
          ? ofEvents(objective, url, atSeconds)
          : [],
    ),
  );
  return { source: `Prometheus at ${url}, the last 30 days`, budgets: budgets.flat() };
}
