import { DurationSeconds, NoUnit } from '@grafana/grafana-foundation-sdk/units';
import { annotation } from '../kit/annotations.ts';
import { label, toBoard } from '../kit/links.ts';
import { logs } from '../kit/logs.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeline } from '../kit/timeline.ts';
import * as changes from '../queries/changes.ts';
import * as lines from '../queries/lines.ts';
import * as telemetry from '../queries/telemetry.ts';

/** Deploys, imports, faults and alerts, on every board. */
export const annotations = [
  annotation({ name: 'Starts', ask: changes.starts, color: 'blue', title: '{{job}} started', valueIsMoment: true }),
  annotation({ name: 'Imports', ask: changes.imports, color: 'purple', title: 'products are imported' }),
  annotation({ name: 'Faults', ask: changes.faults, color: 'red', title: '{{service_name}}: {{event}}' }),
  annotation({ name: 'Alerts', ask: changes.firing, color: 'orange', title: '{{alertname}}' }),
];

export const firing = timeline({
  title: 'Which alerts fire?',
  description:
    'A bar for each alert while it fires. The one that began first is the one to follow: its runbook is slo/runbooks/<alert>.md. Nothing here is good, as long as Telemetry health says that rules are evaluated.',
  unit: NoUnit,
  queries: [{ ask: changes.firing, legend: '{{alertname}} ({{severity}})' }],
  thresholds: badAbove(1),
  links: [toBoard('Telemetry health', 'telemetry')],
  width: 12,
});
export const running = stat({
  title: 'What runs, and since when?',
  description:
    'Time since each process began: a deploy, or a crash when nobody deployed. When it falls by itself, read the lines of that service before the fall.',
  unit: DurationSeconds,
  queries: [{ ask: telemetry.runningFor, legend: '{{job}}' }],
  links: [toBoard('Runtime', 'data')],
  width: 12,
  height: 8,
});
export const faults = logs({
  title: 'Faults',
  description:
    'What lost its database, queue or bus, and when it came back. Lost without a way back: look at the data store, then restart what did not reconnect.',
  ask: changes.faults,
  width: 12,
});
export const failures = logs({
  title: 'Errors and warnings',
  description:
    'Of all services, newest first. Open a line and follow its trace id. Many of one event at once: start with the first.',
  ask: lines.failures,
  links: [toBoard('This domain', 'api', { domain: label('domain') })],
  width: 12,
});
