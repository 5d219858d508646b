import { expect, test } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { burnRateAlerts } from '../burn-rate-alerts.ts';
import { headroomAlert } from '../headroom-alert.ts';
import { k6Thresholds } from '../k6-thresholds.ts';
import { LOCAL_LINKS, traceQl } from '../links.ts';
import { metadataRules } from '../metadata.ts';
import { hasEvents, type Objective } from '../objective.ts';
import { openSlo } from '../open-slo.ts';
import { recordingRules } from '../recording-rules.ts';
import { rulesTests, slowRulesTests } from '../rules-tests/render.ts';
import { silenceAlert } from '../silence-alert.ts';
import { selectors } from '../sli.ts';
import { slicesAlert } from '../slices-alert.ts';
import { validate } from '../validate.ts';
import { EXAMPLES } from './examples.ts';

/** Every stage of the pipeline. The files are read in review: `UPDATE_GOLDEN=true` writes them, and a change of one is a change of what alerts. */
const STAGES: Readonly<Record<string, (objective: Objective) => unknown>> = {
  sli: (objective) => (hasEvents(objective) ? selectors(objective.sli) : {}),
  metadata: metadataRules,
  'recording-rules': recordingRules,
  'burn-rate-alerts': (objective) => burnRateAlerts(objective, LOCAL_LINKS),
  'slices-alert': (objective) => slicesAlert(objective, LOCAL_LINKS),
  'headroom-alert': (objective) => headroomAlert(objective, LOCAL_LINKS),
  'silence-alert': (objective) => silenceAlert(objective, LOCAL_LINKS),
  traces: ({ traces }) => traceQl(traces),
  'rules-tests': (objective) => [rulesTests([objective]), slowRulesTests([objective])],
  'k6-thresholds': (objective) => k6Thresholds([objective], true),
  'open-slo': (objective) => openSlo([objective]),
};

const isEmpty = (made: unknown): boolean => typeof made === 'object' && made !== null && Object.keys(made).length === 0;

function golden(file: URL, text: string): string {
  if (process.env['UPDATE_GOLDEN'] === 'true') {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
  return readFileSync(file, 'utf8');
}

test.each(EXAMPLES.map((objective) => [objective.name, objective] as const))('%s is made into what it was', (name, objective) => {
  validate([objective]);
  const made = Object.entries(STAGES)
    .map(([stage, make]) => [stage, make(objective)] as const)
    .filter(([, output]) => !isEmpty(output));
  for (const [stage, output] of made) {
    const text = stringify(output, { lineWidth: 0, aliasDuplicateObjects: false });
    expect(text).toBe(golden(new URL(`${name}/${stage}.yml`, import.meta.url), text));
  }
});
