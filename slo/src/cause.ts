import type { Board } from '../../observability/conventions/boards.ts';
import type { Alert, Severity } from './alert.ts';
import { boardUrl, LOCAL_LINKS, runbookUrl, type Links } from './links.ts';
import type { Objective, Service } from './objective.ts';
import { groupEvalOrder } from './rules-tests/group-eval-order.ts';

/** What a metric of the contract does in a test: its labels after the name, and promtool's notation, a value a minute. */
export interface CauseTest {
  readonly name: string;
  readonly series: Readonly<Record<string, string>>;
  readonly atMinutes: number;
  /** The labels, beside those of every alert of the cause, of each alert that fires. */
  readonly fires: readonly Readonly<Record<string, string>>[];
}

/** Something that is known to lead to a missed objective; few, since objectives are what pages. */
export interface Cause {
  /** Also the name of its runbook. */
  readonly alert: string;
  readonly severity: Severity;
  readonly owner: string;
  readonly service: Service;
  readonly summary: string;
  readonly feels: { readonly ko: string; readonly en: string };
  readonly expr: string;
  readonly for?: string;
  readonly board: Board;
  readonly tests: readonly [CauseTest, ...CauseTest[]];
}

/** Checks the shape at compile time. */
export const defineCause = (cause: Cause): Cause => cause;

/** The alerting rule of a cause. */
export const causeAlert = (
  { alert, expr, for: waits, severity, service, owner, summary, feels, board }: Cause,
  links: Links = LOCAL_LINKS,
): Alert => ({
  alert,
  expr,
  ...(waits === undefined ? {} : { for: waits }),
  labels: { severity, service, owner },
  annotations: {
    summary,
    feels: feels.en,
    feels_ko: feels.ko,
    runbook_url: runbookUrl(links, alert),
    board_url: boardUrl(links, board),
  },
});

const filled = (text: string, labels: Readonly<Record<string, string>>): string =>
  text.replace(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? '');

/** Minute by minute: a cause is seen within minutes or not at all. */
export const causeTests = (causes: readonly Cause[], objectives: readonly Objective[]): unknown => ({
  rule_files: ['rules.yml'],
  evaluation_interval: '1m',
  group_eval_order: [...groupEvalOrder(objectives), 'causes'],
  tests: causes.flatMap((cause) =>
    cause.tests.map(({ name, series, atMinutes, fires }) => ({
      name: `${cause.alert}: ${name}`,
      interval: '1m',
      input_series: Object.entries(series).map(([text, values]) => ({ series: text, values })),
      alert_rule_test: [
        {
          eval_time: `${atMinutes}m`,
          alertname: cause.alert,
          exp_alerts: fires.map((labels) => {
            const made = causeAlert(cause);
            return {
              exp_labels: { ...made.labels, ...labels },
              exp_annotations: { ...made.annotations, summary: filled(cause.summary, labels) },
            };
          }),
        },
      ],
    })),
  ),
});
