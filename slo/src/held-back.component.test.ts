import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { databaseReachable } from '../../observability/conventions/database.ts';
import { operationDuration } from '../../observability/conventions/graphql.ts';
import { CAUSES } from '../causes/all.ts';
import { OBJECTIVES } from '../objectives/all.ts';
import { rules } from './generate.ts';
import { found, VERSIONS, type Version } from './prometheus-fixture.ts';
import { RULE_INTERVAL_SECONDS } from './recording-rules.ts';
import { groupEvalOrder } from './rules-tests/group-eval-order.ts';

// The shop's own rules through an outage of the database, looked at each time they are evaluated.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'held-back-'));
  writeFileSync(path.join(folder, 'rules.yml'), rules({ objectives: OBJECTIVES, causes: CAUSES }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SCRAPE_SECONDS = 15;
const OUTAGE_MINUTES = 5;
const firing = (labels: string): string => `ALERTS{alertstate="firing",${labels}}`;
const PAGE = firing('alertname="ApiAvailabilityBudgetBurnsFast"');
const UNHELD = `group(${PAGE} unless on(objective) ${firing('alertname="ObjectiveHeldBack"')})`;

/** A shop that is well for so long, then fails altogether while its database is away. `asked` is each expression's answer at a second. */
function outage(
  { promtool }: Version,
  healthyMinutes: number,
  asked: readonly { readonly expr: string; readonly atSeconds: number; readonly isSo: boolean }[],
): void {
  const samples = (minutes: number): number => (minutes * 60) / SCRAPE_SECONDS;
  const [healthy, away, after] = [samples(healthyMinutes), samples(OUTAGE_MINUTES), samples(60)];
  const operations = (outcome: string): string =>
    `${operationDuration.name}_count{operation="HomePage",class="read",outcome="${outcome}",audience="shopper"}`;
  const counted = 1000 + 150 * healthy;
  const file = path.join(folder, `${healthyMinutes}.yml`);
  const one = {
    interval: `${SCRAPE_SECONDS}s`,
    input_series: [
      { series: operations('ok'), values: `1000+150x${healthy} ${counted}+0x${away - 1} ${counted + 150}+150x${after - 1}` },
      {
        series: operations('error'),
        values: `1000+0x${healthy} 1150+150x${away - 1} ${1000 + 150 * away}+0x${after - 1}`,
      },
      { series: `${databaseReachable.name}{instance="a"}`, values: `1x${healthy} 0x${away - 1} 1x${after - 1}` },
    ],
    promql_expr_test: asked.map(({ expr, atSeconds, isSo }) => ({
      expr,
      eval_time: `${atSeconds}s`,
      exp_samples: isSo ? [{ labels: '{}', value: 1 }] : [],
    })),
  };
  const tests = {
    rule_files: ['rules.yml'],
    evaluation_interval: `${RULE_INTERVAL_SECONDS}s`,
    group_eval_order: [...groupEvalOrder(OBJECTIVES), 'causes'],
    tests: [one],
  };
  writeFileSync(file, stringify(tests));
  execFileSync(promtool, ['test', 'rules', file], { stdio: 'pipe' });
}
/** Every evaluation between two minutes. */
const between = (fromMinute: number, untilMinute: number): readonly number[] =>
  Array.from(
    { length: ((untilMinute - fromMinute) * 60) / RULE_INTERVAL_SECONDS + 1 },
    (_, at) => fromMinute * 60 + at * RULE_INTERVAL_SECONDS,
  );

test.each(VERSIONS.flatMap((version) => [20, 60].map((healthyMinutes) => ({ ...version, healthyMinutes }))))(
  'promtool $major: after $healthyMinutes healthy minutes an outage of the database burns the budget, and no page for that gets through',
  ({ healthyMinutes, ...version }) => {
    found(version);
    const end = healthyMinutes + OUTAGE_MINUTES;
    expect(() =>
      outage(version, healthyMinutes, [
        { expr: `group(${PAGE})`, atSeconds: end * 60, isSo: true },
        // It still fires for what is over.
        { expr: `group(${PAGE})`, atSeconds: (end + 25) * 60, isSo: true },
        ...between(healthyMinutes, end + 60).map((atSeconds) => ({ expr: UNHELD, atSeconds, isSo: false })),
        { expr: `group(${firing('alertname="DatabaseDown"')})`, atSeconds: (healthyMinutes + 1.5) * 60, isSo: true },
        { expr: `group(${firing('alertname="ObjectiveHeldBack"')})`, atSeconds: (end + 40) * 60, isSo: false },
      ]),
    ).not.toThrow();
  },
);
