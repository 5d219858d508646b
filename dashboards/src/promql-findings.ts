import { parser } from '@prometheus-io/lezer-promql';
import type { MetricContract } from '@asyncflow/observability/conventions/define.ts';
import { syntaxErrors } from './syntax.ts';
import { filledIn } from './targets.ts';

type Node = ReturnType<typeof parser.parse>['topNode'];

/** What Prometheus adds, and what `seriesOfNames` counts by. */
const ALWAYS = ['job', 'instance', '__name__'];

function descendants(node: Node, name: string): readonly Node[] {
  const found: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === name) found.push(child);
    found.push(...descendants(child, name));
  }
  return found;
}

/** Names of the series that a query selects. */
export function seriesIn(query: string): readonly string[] {
  const text = filledIn(query);
  return descendants(parser.parse(text).topNode, 'VectorSelector').flatMap((selector) => {
    const name = selector.getChild('Identifier');
    return name ? [text.slice(name.from, name.to)] : [];
  });
}

/** Labels that the result of a query has, as far as it says so. */
export function labelsOut(query: string): readonly string[] {
  const text = filledIn(query);
  const { topNode } = parser.parse(text);
  const grouped = descendants(topNode, 'GroupingLabels').flatMap((node) => node.getChildren('LabelName'));
  return [...grouped.map(({ from, to }) => text.slice(from, to)), ...added(text)];
}

const added = (text: string): readonly string[] =>
  [...text.matchAll(/, "(\w+)", "[^"]*", "", ""\)/g)].flatMap(([, label]) => (label === undefined ? [] : [label]));

/** What is wrong with a query: its grammar, a series that nobody emits, a label that its metric has not. */
export function findings(query: string, metricOf: ReadonlyMap<string, MetricContract>): readonly string[] {
  const text = filledIn(query);
  const { topNode } = parser.parse(text);
  const found = [...syntaxErrors('prometheus', query)];
  const labelsOf = (selector: Node): readonly string[] | undefined => {
    const name = selector.getChild('Identifier');
    if (!name) return undefined;
    const series = text.slice(name.from, name.to);
    const metric = metricOf.get(series);
    if (!metric) return void found.push(`nobody emits ${series}`);
    return [...Object.keys(metric.labels), ...ALWAYS, ...(series.endsWith('_bucket') ? ['le'] : [])];
  };
  const hold = (selector: Node, label: Node): void => {
    const name = text.slice(label.from, label.to);
    const known = labelsOf(selector);
    if (known && !known.includes(name) && !added(text).includes(name))
      found.push(`${text.slice(selector.from, selector.to)} has no label ${name}`);
  };
  for (const selector of descendants(topNode, 'VectorSelector'))
    for (const label of descendants(selector, 'LabelName')) hold(selector, label);
  for (const aggregate of [topNode, ...descendants(topNode, 'AggregateExpr')]) {
    const labels = aggregate.getChild('AggregateModifier');
    if (!labels) continue;
    for (const selector of descendants(aggregate, 'VectorSelector'))
      for (const label of descendants(labels, 'LabelName')) hold(selector, label);
  }
  // A selector without labels of its own has not been looked up above.
  for (const selector of descendants(topNode, 'VectorSelector')) labelsOf(selector);
  return [...new Set(found)];
}
