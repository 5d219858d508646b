import type { CounterContract, GaugeContract, HistogramContract, Labels } from '@asyncflow/observability/conventions/define.ts';

// The words of PromQL that the boards need. A metric is the contract's own object, so that a label that is not there does not compile.

/** A PromQL expression; `L` are the labels its series have, `never` where it does not matter. */
export class Expr<L extends string = never> {
  declare readonly labels: (label: L) => void;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A variable of the boards; all of its values at once match everything. */
export interface VariableRef {
  readonly variable: string;
}
export interface Not<V extends string> {
  readonly not: readonly V[];
}
/** Label -> what it must be: a value, one of several, none of several, what a variable says. */
export type Where<L extends Labels> = {
  readonly [K in keyof L]?: L[K][number] | readonly L[K][number][] | Not<L[K][number]> | VariableRef;
} & { readonly job?: string | Not<string> };
/** What Prometheus adds to every series. */
type Target = 'job' | 'instance';
export type LabelOf<L extends Labels> = (keyof L & string) | Target;
type Counted<L extends Labels> = CounterContract<L> | HistogramContract<L>;

const RATE = '$__rate_interval';

const matcher = (label: string, match: string | readonly string[] | Not<string> | VariableRef): string => {
  if (typeof match === 'string') return `${label}="${match}"`;
  if ('variable' in match) return `${label}=~"$${match.variable}"`;
  return 'not' in match ? `${label}!~"${match.not.join('|')}"` : `${label}=~"${match.join('|')}"`;
};

/** `{a="b",c=~"d|e"}`, or nothing. */
export function matchers(where: object): string {
  const parts = Object.entries(where).map(([label, match]) => matcher(label, match));
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

/** The series of a gauge, or of a counter as it stands. */
export const series = <L extends Labels>(
  metric: GaugeContract<L> | CounterContract<L>,
  where: Where<NoInfer<L>> = {},
): Expr<LabelOf<L>> => new Expr(`${metric.name}${matchers(where)}`);

const counted = <L extends Labels>({ kind, name }: Counted<L>): string => (kind === 'histogram' ? `${name}_count` : name);

/** Events a second. */
export const rate = <L extends Labels>(metric: Counted<L>, where: Where<NoInfer<L>> = {}, range = RATE): Expr<LabelOf<L>> =>
  new Expr(`rate(${counted(metric)}${matchers(where)}[${range}])`);

/** Events in the range. */
export const increase = <L extends Labels>(
  metric: Counted<L>,
  where: Where<NoInfer<L>> = {},
  range = '$__range',
): Expr<LabelOf<L>> => new Expr(`increase(${counted(metric)}${matchers(where)}[${range}])`);

/** By how much a gauge grows in a second. */
export const slope = <L extends Labels>(metric: GaugeContract<L>, where: Where<NoInfer<L>>, range: string): Expr<LabelOf<L>> =>
  new Expr(`deriv(${metric.name}${matchers(where)}[${range}])`);

/** Units of a histogram a second: seconds of work in a second, say. */
export const rateOfSum = <L extends Labels>(
  metric: HistogramContract<L>,
  where: Where<NoInfer<L>> = {},
  range = RATE,
): Expr<LabelOf<L>> => new Expr(`rate(${metric.name}_sum${matchers(where)}[${range}])`);

/** An estimate from the buckets, in the histogram's unit. */
export function quantile<L extends Labels, B extends LabelOf<L>>(
  q: number,
  metric: HistogramContract<L>,
  where: Where<NoInfer<L>> = {},
  by: readonly B[] = [],
  range = RATE,
): Expr<B> {
  const buckets = `rate(${metric.name}_bucket${matchers(where)}[${range}])`;
  return new Expr(`histogram_quantile(${q}, sum by (${['le', ...by].join(', ')}) (${buckets}))`);
}

const aggregated =
  (operator: 'sum' | 'max' | 'min' | 'avg') =>
  <L extends string, B extends L = never>(expr: Expr<L>, ...by: readonly B[]): Expr<B> =>
    new Expr(`${operator}${by.length === 0 ? '' : ` by (${by.join(', ')}) `}(${expr.text})`);
export const sum = aggregated('sum');
export const max = aggregated('max');
export const min = aggregated('min');
export const avg = aggregated('avg');

export const topk = <L extends string>(k: number, expr: Expr<L>): Expr<L> => new Expr(`topk(${k}, ${expr.text})`);
/** Both sides have the same labels, or one is a number. */
interface Binary {
  <L extends string>(left: number, right: Expr<L>): Expr<L>;
  <L extends string>(left: Expr<L>, right: Expr<NoInfer<L>> | number): Expr<L>;
}
const operand = (value: Expr | number): string => (typeof value === 'number' ? String(value) : `(${value.text})`);
const binary =
  (operator: string): Binary =>
  (left: Expr | number, right: Expr | number) =>
    new Expr(`${operand(left)} ${operator} ${operand(right)}`);
export const div = binary('/');
export const mul = binary('*');
export const minus = binary('-');
export const plus = binary('+');
export const above = binary('>');
export const atLeast = binary('>=');

/** The first, while there is something in the second. */
export const whenever = <L extends string>(expr: Expr<L>, condition: Expr<NoInfer<L>>): Expr<L> =>
  new Expr(`(${expr.text}) and (${condition.text})`);

/** A share of what happens; nothing, not zero, while nothing happens. */
export const share = <L extends string>(part: Expr<L>, whole: Expr<NoInfer<L>>): Expr<L> =>
  // Without `or`, a share of none would be no line at all.
  new Expr(`((${part.text}) or 0 * (${whole.text})) / ((${whole.text}) > 0)`);

/** Adds a label that says something of the board's own about a series. */
export const tagged = <L extends string, T extends string>(expr: Expr<L>, label: T, value: string): Expr<L | T> =>
  new Expr(`label_replace(${expr.text}, "${label}", "${value}", "", "")`);

/** Several expressions as one; where two have the same labels, the first wins. */
export const either = <L extends string>(...exprs: readonly Expr<L>[]): Expr<L> =>
  new Expr(exprs.map(({ text }) => `(${text})`).join(' or '));

/** Seconds since a series was last heard of. */
export const age = <L extends Labels>(metric: GaugeContract<L>): Expr<LabelOf<L>> =>
  new Expr(`time() - timestamp(${metric.name})`);

/** Seconds since the moment that a gauge tells. */
export const uptime = <L extends Labels>(metric: GaugeContract<L>, where: Where<NoInfer<L>> = {}): Expr<LabelOf<L>> =>
  new Expr(`time() - ${metric.name}${matchers(where)}`);

/** Series of each of the metrics whose names match, the most first. */
export const seriesOfNames = (pattern: string, k: number): Expr<'__name__'> =>
  new Expr(`topk(${k}, count by (__name__) ({__name__=~"${pattern}"}))`);
