export interface Node {
  readonly name: string;
  readonly shape?: 'box' | 'round' | 'store';
}
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly isDotted?: boolean;
}

/** `end` and other words of Mermaid cannot be ids: each has a letter and an underscore before it. */
const id = (name: string): string => `n_${name.replaceAll(/\W/g, '_')}`;
const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;
const BRACKETS = { box: ['[', ']'], round: ['([', '])'], store: ['[(', ')]'] } as const;

/** A picture that GitHub draws, from left to right unless said. */
export function flowchart(nodes: readonly Node[], edges: readonly Edge[], direction: 'LR' | 'TD' = 'LR'): string {
  const drawn = nodes.map(({ name, shape = 'box' }) => `  ${id(name)}${BRACKETS[shape].join(quoted(name))}`);
  const arrows = edges.map(({ from, to, label, isDotted = false }) => {
    const arrow = isDotted ? '-.->' : '-->';
    return `  ${id(from)} ${arrow}${label === undefined ? '' : `|${quoted(label)}|`} ${id(to)}`;
  });
  return ['```mermaid', `flowchart ${direction}`, ...drawn, ...arrows, '```'].join('\n');
}
