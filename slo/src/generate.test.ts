import { expect, test } from '@jest/globals';
import { CAUSES } from '../causes/all.ts';
import { configuration } from '../../observability/alertmanager/configuration.ts';
import { alertmanagerSettings } from '../../observability/alertmanager/settings.ts';
import { OBJECTIVES } from '../objectives/all.ts';
import { journeys } from '../objectives/journeys.ts';
import { compile, differing, rules } from './generate.ts';
import { alerts } from './alerts.ts';
import { causeAlert } from './cause.ts';
import { k6Thresholds } from './k6-thresholds.ts';
import type { Objective } from './objective.ts';

const root = new URL('../', import.meta.url);

test('what is committed is what the objectives compile to', () => {
  expect(differing(compile({ objectives: OBJECTIVES, causes: CAUSES }, root), new URL('generated/', root))).toEqual([]);
});
test('a changed objective is named by the file it makes stale', () => {
  const changed = OBJECTIVES.map((objective) => (objective.name === 'journeys' ? { ...objective, target: 0.99 } : objective));
  expect(differing(compile({ objectives: changed, causes: CAUSES }, root), new URL('generated/', root))).toEqual([
    'rules.yml',
    'rules.test.yml',
    'slow-rules.test.yml',
    'openslo.yml',
  ]);
});
test('an alert without a runbook is refused', () => {
  const other: Objective = { ...journeys, name: 'brand-new' };
  expect(() => compile({ objectives: [other], causes: [] }, root)).toThrow(
    'slo/objectives/brand-new.ts: write slo/runbooks/BrandNewBudgetBurnsFast.md',
  );
});
test('the links of every alert lead to the place they are compiled for', () => {
  const there = rules(
    { objectives: OBJECTIVES, causes: CAUSES },
    { grafanaUrl: 'https://boards.example', runbooksUrl: 'https://help.example/runbooks' },
  );
  expect(there).not.toContain('localhost');
  expect(there).toContain('https://boards.example/d/api');
  expect(there).toContain('https://help.example/runbooks/DatabaseDown');
});
test('every alert says where it is routed and what it is about', () => {
  const all = [...OBJECTIVES.flatMap((objective) => alerts(objective)), ...CAUSES.map((cause) => causeAlert(cause))];
  for (const { alert, labels, annotations } of all) {
    expect({ alert, labels }).toMatchObject({
      labels: { severity: expect.stringMatching(/^(page|ticket|none)$/), owner: expect.any(String), service: expect.any(String) },
    });
    for (const key of ['summary', 'feels', 'feels_ko', 'runbook_url', 'board_url'])
      expect({ alert, [key]: annotations[key] }).toEqual({ alert, [key]: expect.stringMatching(/./) });
  }
  expect(new Set(all.map(({ alert }) => alert)).size).toBe(all.length);
});
test('pages and tickets are of the same only when the label that splits an objective is', () => {
  const { inhibit_rules: inhibits } = configuration(alertmanagerSettings({})) as {
    readonly inhibit_rules: readonly { readonly target_matchers: readonly string[]; readonly equal: readonly string[] }[];
  };
  const ofTickets = inhibits.find(({ target_matchers: [target] }) => target === 'severity="ticket"');
  const labels = OBJECTIVES.flatMap(({ splitBy = [] }) => splitBy);
  expect(ofTickets?.equal).toEqual(expect.arrayContaining(['objective', ...labels]));
});
test('k6 thresholds say the same as the objectives', () => {
  expect(k6Thresholds(OBJECTIVES, true)).toEqual({
    http_req_duration: ['p(99)<=150'],
    http_req_failed: ['rate<=0.001'],
    checks: ['rate>=0.995'],
  });
  expect(k6Thresholds(OBJECTIVES, false)).not.toHaveProperty('http_req_duration');
});
