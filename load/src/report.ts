import { escapeHtml as escape } from '../../observability/node/html.ts';
import { capacity } from '../../slo/objectives/capacity.ts';
import { PROFILES } from '../profiles.ts';
import type { LoadResult } from './result.ts';

const percent = (share: number | undefined): string =>
  share === undefined ? 'unknown' : `${Number((share * 100).toFixed(2))} %`;
const SATURATED: Readonly<Record<LoadResult['saturated'], string>> = {
  nothing: 'nothing was at its limit',
  system: 'the system was at its limit',
  generator: 'the load generator was at its limit: this says little of the system',
  machine: 'system and generator together used the machine up: run the generator elsewhere',
  unknown: 'journeys were dropped, and whose limit that was cannot be told without the metrics of both',
};

/** What a run showed, row by row. */
const rows = (result: LoadResult): readonly (readonly [string, string])[] => [
  ['question', PROFILES[result.profile].question],
  ['began', `${result.startedAt}, ${result.seconds} s`],
  ['journeys begun', `${result.journeysPerSecond} a second, ${result.dropped} dropped`],
  ['operations', `${result.operationsPerSecond} a second`],
  ['latency P50 / P95 / P99 / max', `${Object.values(result.latencyMs).join(' / ')} ms`],
  ['requests failed', percent(result.errorShare)],
  ['checks failed', percent(result.failedCheckShare)],
  ['CPU of the platform', `${percent(result.platformCpuShare)} of a core`],
  ['CPU of the generator', `${percent(result.generatorCpuShare)} of a core`],
  ['operations per CPU second', result.operationsPerCpuSecond === undefined ? 'unknown' : String(result.operationsPerCpuSecond)],
  [
    'headroom on all cores',
    `${result.headroom ?? 'unknown'} times the ${capacity.sli.requiredPerSecond} a second of the objective capacity`,
  ],
  ['at its limit', SATURATED[result.saturated]],
  ['objectives broken', result.brokenThresholds.length === 0 ? 'none' : result.brokenThresholds.join(', ')],
];

export function textReport(result: LoadResult): string {
  const list = rows(result);
  const width = Math.max(...list.map(([name]) => name.length));
  return list.map(([name, value]) => `${name.padEnd(width)}  ${value}`).join('\n');
}

/** A page that loads nothing from anywhere. */
export const htmlReport = (result: LoadResult): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Load: ${result.profile}</title>
<style>:root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:48rem;padding:0 1rem}table{border-collapse:collapse;width:100%}th{font-weight:500;text-align:left;white-space:nowrap}td,th{border-bottom:1px solid #8884;padding:.35rem .75rem .35rem 0}td{font-variant-numeric:tabular-nums}</style>
<h1>Load: ${escape(result.scenario)}, ${result.profile}</h1><table><tbody>${rows(result)
  .map(([name, value]) => `<tr><th scope="row">${escape(name)}</th><td>${escape(value)}</td></tr>`)
  .join('')}</tbody></table></html>
`;
