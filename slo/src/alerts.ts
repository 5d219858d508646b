import { PAGE, TICKET, type BurnRate } from './burn-rates.ts';
import { pascalCase, type Objective } from './objective.ts';
import { errorBudget } from './recording-rules.ts';
import { selectors, witnessSelector } from './sli.ts';

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** How long a witness is believed; several of the prober's rounds. */
const SILENCE_WINDOW = '10m';

const burning = (objective: Objective, { long, short, factor }: BurnRate): string => {
  const id = `{objective="${objective.name}"}`;
  const limit = Number((factor * errorBudget(objective)).toPrecision(10));
  const guardWindow = long === '1h' ? '1h' : '6h';
  return `(slo:error_ratio:rate${long}${id} > ${limit} and slo:error_ratio:rate${short}${id} > ${limit} and slo:bad_events:increase${guardWindow}${id} >= ${objective.badEventsMin})`;
};

const silence = (objective: Objective): string => {
  const still = `(sum(increase(${selectors(objective.sli).total}[${SILENCE_WINDOW}])) or vector(0)) == 0`;
  const witness = witnessSelector(objective);
  return witness === undefined ? still : `${still} and on() (sum(increase(${witness}[${SILENCE_WINDOW}])) > 0)`;
};

/** The alerts of an objective: fast burn, slow burn, silence. Each has a runbook of its name. */
export function alerts(objective: Objective): readonly Alert[] {
  const { name, feels, owner, board, alerting } = objective;
  const made = (suffix: string, severity: 'page' | 'ticket', summary: string, expr: string, waits?: string): Alert => {
    const alert = `${pascalCase(name)}${suffix}`;
    return {
      alert,
      expr,
      ...(waits === undefined ? {} : { for: waits }),
      labels: { severity, objective: name, owner },
      annotations: {
        summary,
        feels: feels.en,
        feels_ko: feels.ko,
        budget_left: `{{ with query "100 * min(slo:error_budget_left:ratio30d{objective='${name}'})" }}{{ . | first | value | printf "%.0f" }} %{{ else }}unknown{{ end }}`,
        runbook: `slo/runbooks/${alert}.md`,
        board,
      },
    };
  };
  const percent = Number((objective.target * 100).toPrecision(6));
  const list: Alert[] = [];
  if (alerting === 'page')
    list.push(
      made(
        'BudgetBurnsFast',
        'page',
        `${name} (${percent} %) burns its 30-day budget within days.`,
        PAGE.map((rate) => burning(objective, rate)).join('\nor\n'),
      ),
    );
  if (alerting !== 'report')
    list.push(
      made(
        'BudgetBurnsSlowly',
        'ticket',
        `${name} (${percent} %) will not last its 30 days.`,
        TICKET.map((rate) => burning(objective, rate)).join('\nor\n'),
      ),
    );
  const severity = alerting === 'page' ? 'page' : 'ticket';
  list.push(made('Silent', severity, `${name} is not being measured: its counter stands still.`, silence(objective), '5m'));
  return list;
}
