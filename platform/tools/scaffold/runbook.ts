import type { Objective } from '../../../slo/src/objective.ts';

/** What an alert of an objective says of itself. */
export interface AlertText {
  readonly alert: string;
  readonly expr: string;
  readonly annotations: Readonly<Record<string, string>>;
}

const FENCE = '```';
const HEADING = /^\*\*(.+?)\*\*/gm;

/**
 * A runbook with the headings of a neighbour's. What follows from the declaration is filled in; what only its author knows says so,
 * so that nobody who is woken takes it for advice.
 */
export function runbook(neighbour: string, objective: Objective, { alert, expr, annotations }: AlertText): string {
  const { feels, sli, owner } = objective;
  const body = (heading: string): string => {
    if (/feel/i.test(heading)) return ` ${feels.en}`;
    if (/means/i.test(heading)) return ` ${annotations['summary'] ?? alert} It fires on:\n\n${FENCE}promql\n${expr}\n${FENCE}`;
    if (/look/i.test(heading))
      return [
        '',
        '',
        `1. Which part of it: \`sum by (${Object.keys(sli.metric.labels).join(', ')}) (rate(${sli.metric.name}${sli.metric.kind === 'histogram' ? '_count' : ''}[5m]))\`.`,
        '2. An example: the newest failed trace of `http://127.0.0.1:4000/debug/traces`, and which of its steps failed or was long.',
        '3. Not written yet: what else tells the likely causes apart.',
      ].join('\n');
    if (/over/i.test(heading)) return ' The expression above holds no longer.';
    return `\n\n- Not written yet. Until it is, ask ${owner}, who owns \`${objective.name}\`.`;
  };
  const headings = [...neighbour.matchAll(HEADING)].map(([, heading = '']) => heading);
  return `# ${alert}\n\n${headings.map((heading) => `**${heading}**${body(heading)}\n`).join('\n')}`;
}
