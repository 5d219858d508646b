import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { gauge } from '@asyncflow/observability/conventions/define.ts';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { metadataRules } from '@asyncflow/slo/src/metadata.ts';
import { recordingRules } from '@asyncflow/slo/src/recording-rules.ts';
import { findings, labelsOut, seriesIn } from './promql-findings.ts';
import { bySeries, contract } from './vocabulary.ts';

const FOLDER = new URL('../../slo/runbooks/', import.meta.url);
/** Of what rules record a board may show a part, a runbook all of it. */
const recorded = OBJECTIVES.flatMap((objective) => [...metadataRules(objective), ...recordingRules(objective)]).map(
  ({ record }) => [record, gauge(record, '', { objective: OBJECTIVES.map(({ name }) => name), class: [] })] as const,
);
const metricOf = new Map([...recorded, ...bySeries(await contract())]);

const SHELL = /^(curl|npm|node|docker|promtool|amtool|redis-cli|pg_isready) /;
const OF_SERIES = /\b(asyncflow_|slo:|nodejs_|process_|db_client_|ALERTS\b|up\b)/;
const CALL = /^(sum|min|max|avg|count|group|rate|increase|histogram_quantile)\b.*[({]/;

/** Code spans that are meant for Prometheus. */
const queriesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([^`\n]+)`/g)]
    .map(([, span = '']) => span)
    .filter((span) => !SHELL.test(span) && (OF_SERIES.test(span) || CALL.test(span)));

/** Beside what holds for boards: values outside the contract, and `job`, which is Prometheus' word for who was scraped. */
function misleading(query: string): readonly string[] {
  const found = [...findings(query, metricOf)];
  if (labelsOut(query).includes('job') && seriesIn(query).some((series) => series.startsWith('asyncflow_')))
    found.push(`${query}: job is who was scraped`);
  for (const [, series = '', matchers = ''] of query.matchAll(/([\w:]+)\{([^}]*)\}/g))
    for (const [, label = '', value = ''] of matchers.matchAll(/(\w+)!?="([^"]*)"/g)) {
      const allowed = metricOf.get(series)?.labels[label] ?? [];
      if (allowed.length > 0 && !allowed.includes(value)) found.push(`${series}: ${label} is never ${value}`);
    }
  return found;
}

const runbooks = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const asked = runbooks.flatMap((name) =>
  queriesIn(readFileSync(new URL(name, FOLDER), 'utf8')).map((query) => ({ name, query })),
);

test.each([
  ['`sum by (job) (rate(asyncflow_job_runs_total[5m]))`', [expect.stringContaining('job is who was scraped')]],
  ['`asyncflow_checkouts_total{outcome="lost"}`', ['asyncflow_checkouts_total: outcome is never lost']],
  ['`sum by (colour) (asyncflow_jobs_dead)`', ['asyncflow_jobs_dead has no label colour']],
  ['`asyncflow_no_such_total`', ['nobody emits asyncflow_no_such_total']],
  ['`sum(rate(asyncflow_job_runs_total[5m])`', [expect.stringContaining('does not parse')]],
  ['`rate(somebody_elses_total[5m])`', ['nobody emits somebody_elses_total']],
])('%s would mislead', (text, expected) => {
  expect(queriesIn(text).flatMap(misleading)).toEqual(expected);
});
test('commands, events and names are no queries', () => {
  expect(
    queriesIn('`curl -s http://127.0.0.1:9464/metrics | grep asyncflow_x` `order-is-confirmed` `job.run` `npm start`'),
  ).toEqual([]);
});

test('every query of every runbook asks for what somebody emits, by labels that it has', () => {
  expect(asked.length).toBeGreaterThan(runbooks.length);
  expect(asked.filter(({ query }) => seriesIn(query).length === 0)).toEqual([]);
  expect(asked.flatMap(({ name, query }) => misleading(query).map((finding) => `${name}: ${finding}`))).toEqual([]);
});
