import { readFileSync } from 'node:fs';
import { cpuSeconds } from '../../observability/conventions/process.ts';
import { parseOpenMetrics } from '../../slo/src/open-metrics.ts';

/** CPU seconds of a process so far, by its own metrics; undefined when they cannot be read. */
export async function cpuSecondsOf(metricsUrl: string): Promise<number | undefined> {
  try {
    const answer = await fetch(metricsUrl, {
      headers: { accept: 'application/openmetrics-text' },
      signal: AbortSignal.timeout(2000),
    });
    return parseOpenMetrics(await answer.text(), new Set([cpuSeconds.name]))[0]?.value;
  } catch {
    return undefined;
  }
}

/** Of a second, on every Linux there is (getconf CLK_TCK). */
const TICKS = 100;

/** CPU seconds of a process so far from Linux' `/proc/<pid>/stat`; undefined when that is something else. */
export function parseProcStat(stat: string): number | undefined {
  // The name in parentheses may hold anything; the 14th and 15th fields are the time in the program and in the kernel.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
  return Number.isNaN(seconds) ? undefined : seconds;
}

/** CPU seconds of a process of this machine so far; undefined when it is gone, or where there is no `/proc`. */
export function cpuSecondsOfProcess(pid: number): number | undefined {
  try {
    return parseProcStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return undefined;
  }
}
