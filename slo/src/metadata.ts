import type { Severity } from './alert.ts';
import type { Window } from './burn-rates.ts';
import { boardUrl, exemplarSelector, runbookUrl, traceQl, tracesUrl, type Links } from './links.ts';
import { errorBudget, hasEvents, type Objective } from './objective.ts';
import type { RecordingRule } from './recording-rule.ts';

/** What routes an alert. */
export const alertLabels = ({ name, owner, service }: Objective, severity: Severity): Record<string, string> => ({
  severity,
  objective: name,
  service,
  owner,
});

/** The target as a series, so that boards and whoever joins other series need no second list of objectives. */
export const metadataRules = ({
  name,
  owner,
  service,
  alerting,
  board,
  target,
}: Objective): readonly [RecordingRule, ...RecordingRule[]] => [
  {
    record: 'slo:target:ratio',
    expr: `vector(${target})`,
    labels: { objective: name, owner, service, alerting, board },
  },
];

/** Text of a query's first value, or `unknown`; `%[1]s` in the query, however often, is the stream of the alert. */
const value = (query: string, label: string | undefined, format: string): string => {
  const asked = label === undefined ? `query "${query}"` : `printf "${query}" .Labels.${label} | query`;
  return `{{ with ${asked} }}{{ . | first | value | printf "${format}" }}{{ else }}unknown{{ end }}`;
};

/** What whoever is woken reads. `stream`: the alert is of one value of the split label. `tells`: the window whose burn is told, or headroom. */
export function annotations(
  objective: Objective,
  alert: string,
  summary: string,
  links: Links,
  { tells, isOfStream }: { readonly tells?: Window | 'headroom'; readonly isOfStream: boolean },
): Record<string, string> {
  const { name, feels, splitBy, board, traces } = objective;
  const label = isOfStream ? splitBy : undefined;
  const stream = splitBy === undefined ? '' : `,${splitBy}='${isOfStream ? '%[1]s' : 'all'}'`;
  const of = (series: string): string => `${series}{objective='${name}'${stream}}`;
  const left = `max(${of('slo:error_budget_left:ratio30d')})`;
  const numbers: Record<string, string> = hasEvents(objective) ? { budget_left: value(`100 * ${left}`, label, '%.0f %%') } : {};
  if (tells === 'headroom')
    numbers['headroom'] = value(`max(${of('slo:headroom:ratio1h')})`, label, '%.2f times what is required');
  else if (tells !== undefined) {
    const budget = errorBudget(objective);
    const ratio = of(`slo:error_ratio:rate${tells}`);
    numbers['burn'] = value(`max(${ratio}) / ${budget}`, label, '%.1f times the allowed speed');
    const hours = `clamp_min(${left}, 0) * ${objective.windowDays * 24}`;
    numbers['exhaustion'] = value(`${hours} / (max(${ratio}) / ${budget} > 0)`, label, '%.0f hours at this speed');
  }
  return {
    summary,
    feels: feels.en,
    feels_ko: feels.ko,
    ...numbers,
    runbook_url: runbookUrl(links, alert),
    board_url: boardUrl(links, board),
    traces_url: tracesUrl(links, traces),
    // What the inbox looks for its example traces by.
    traceql: traceQl(traces),
    ...exemplarSelector(traces),
  };
}
