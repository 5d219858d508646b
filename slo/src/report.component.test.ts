import { afterEach, expect, test } from '@jest/globals';
import { apiAvailability } from '../objectives/api-availability.ts';
import { journeys } from '../objectives/journeys.ts';
import type { Budget } from './budget.ts';
import { budgetsOfEvaluator } from './budgets-of-evaluator.ts';
import { budgetsOfPrometheus } from './budgets-of-prometheus.ts';
import { Evaluator } from './evaluator.ts';
import { store, VERSIONS } from './prometheus-fixture.ts';
import { RULE_INTERVAL_SECONDS, recordingRules } from './recording-rules.ts';

// The same exposition, scrape after scrape, read by the embedded evaluator and by a real Prometheus.

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const END = 1_790_000_000 - (1_790_000_000 % 3600);
const SCRAPE_SECONDS = 15;
const SCRAPES = 600;
const OBJECTIVES = [journeys, apiAvailability];

/** What a process exposes at each scrape; it is restarted now and then, and is calm at the beginning and at the end. */
function exposition(): readonly {
  readonly at: number;
  readonly startedAt: number;
  readonly series: ReadonlyMap<string, number>;
}[] {
  const counter = new Map<string, number>();
  const add = (series: string, by: number): void => void counter.set(series, (counter.get(series) ?? 0) + by);
  const runs = (outcome: string): string => `asyncflow_journey_runs_total{journey="browse",outcome="${outcome}"}`;
  const answers = (outcome: string): string =>
    `asyncflow_operation_duration_seconds_count{operation="HomePage",class="read",outcome="${outcome}",audience="shopper"}`;
  let startedAt = 1;
  return Array.from({ length: SCRAPES }, (_, scrape) => {
    if (scrape % 170 === 150) {
      startedAt = scrape;
      counter.clear();
    }
    const [lively, broken] = [scrape > 30 && scrape < SCRAPES - 30, scrape > 300 && scrape < 380];
    for (const [series, good, bad] of [
      [runs, 4, broken ? 2 : 0],
      [answers, 200 + (scrape % 7) * 30, broken ? 15 : 1],
    ] as const) {
      const names = series === runs ? ['passed', 'failed'] : ['ok', 'error'];
      add(series(names[0] ?? ''), lively ? good : 0);
      add(series(names[1] ?? ''), lively ? bad : 0);
      add(series(series === runs ? 'prober-error' : 'client-error'), lively ? 9 : 0);
    }
    return { at: END - (SCRAPES - scrape - 1) * SCRAPE_SECONDS, startedAt, series: new Map(counter) };
  });
}

test.each(VERSIONS)(
  'the embedded evaluator and Prometheus $major report the same budgets of the same traffic, restarts included',
  async (version) => {
    const scrapes = exposition();
    let at = 0;
    const evaluator = new Evaluator({
      objectives: OBJECTIVES,
      nowMs: () => 0,
      slicesMax: SCRAPES,
      targets: [
        {
          name: 'process',
          read: () => {
            const { startedAt, series } = scrapes[at++] ?? { startedAt: 0, series: new Map() };
            const lines = [...series].map(([name, value]) => `${name} ${value}`).join('\n');
            return Promise.resolve(`process_start_time_seconds ${startedAt}\n${lines}\n# EOF\n`);
          },
        },
      ],
    });
    for (const _ of scrapes) await evaluator.round();

    const database = store(version);
    closing.push(database.remove);
    const names = [...(scrapes[0]?.series.keys() ?? [])];
    database.addSamples(
      `${names.map((name) => scrapes.map((scrape) => `${name} ${scrape.series.get(name)} ${scrape.at}`).join('\n')).join('\n')}\n# EOF\n`,
    );
    await database.record(
      { groups: [{ name: 'slo', interval: `${RULE_INTERVAL_SECONDS}s`, rules: OBJECTIVES.flatMap(recordingRules) }] },
      scrapes[0]?.at ?? 0,
      END,
    );
    const prometheus = await database.start();
    closing.push(prometheus.stop);

    const embedded = budgetsOfEvaluator(OBJECTIVES, evaluator.evaluation().verdicts, 'test').budgets;
    const recorded = (await budgetsOfPrometheus(OBJECTIVES, prometheus.url, END)).budgets;
    const of = (budget: Budget): readonly (number | null)[] => [budget.good, budget.total, budget.measured, budget.budgetLeft];
    expect(recorded.map(({ objective, stream }) => [objective, stream])).toEqual(
      embedded.map(({ objective, stream }) => [objective, stream]),
    );
    for (const [index, budget] of embedded.entries()) {
      const other = recorded[index];
      expect(budget.budgetLeft).toBeLessThan(0.9);
      for (const [number, expected] of of(budget).entries()) {
        const measured = other === undefined ? null : of(other)[number];
        expect({ objective: budget.objective, number, deviation: Math.abs((measured ?? 0) / (expected ?? 0) - 1) }).toEqual({
          objective: budget.objective,
          number,
          deviation: expect.closeTo(0, 2),
        });
      }
    }
  },
);
