import type { MetricContract } from '../../observability/conventions/define.ts';
import { parseOpenMetrics } from '../../slo/src/open-metrics.ts';
import type { Sample } from '../../slo/src/sli.ts';

const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*/;

/** Every sample of an OpenMetrics text. */
export function samplesOf(text: string): readonly Sample[] {
  const names = new Set(text.split('\n').flatMap((line) => NAME.exec(line)?.[0] ?? []));
  return parseOpenMetrics(text, names);
}

/** The contract that a sample belongs to: a histogram has several names. */
export function contractOf(name: string, metrics: ReadonlyMap<string, MetricContract>): MetricContract | undefined {
  const own = metrics.get(name);
  if (own && own.kind !== 'histogram') return own;
  const family = metrics.get(name.replace(/_(bucket|sum|count)$/, ''));
  return family?.kind === 'histogram' ? family : undefined;
}
