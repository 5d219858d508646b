import { expect, test } from '@jest/globals';
import { runbook } from '../observability/on-call/runbook.ts';
import { CAUSES } from '../slo/causes/all.ts';
import { OBJECTIVES } from '../slo/objectives/all.ts';
import { alerts } from '../slo/src/alerts.ts';

const ALERTS = [...OBJECTIVES.flatMap((objective) => alerts(objective)), ...CAUSES].map(({ alert }) => alert);
const SECTIONS = ['What shoppers feel', 'First look', 'Likely causes', 'How to know it is over'];

test.each(ALERTS)('whoever is woken by %s is told what to do', (alert) => {
  const text = runbook(alert);
  for (const section of SECTIONS) expect(text).toContain(`**${section}.**`);
});
test.each(['', '../POLICY', 'nothing', 'README.md', '%2e%2e%2fPOLICY'])('%j is no runbook', (name) => {
  expect(runbook(name)).toBeUndefined();
});
