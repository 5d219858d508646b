import {
  buildInfo,
  exportQueue,
  exportQueueMax,
  logLinesDropped,
  spansDropped,
  tracesKept,
  tracesKeptMax,
  tracesLeftOut,
  tracesStarted,
  undeclared,
} from '@asyncflow/observability/conventions/process.ts';
import {
  alloyFailedLines,
  alloyFailedSpans,
  alloyQueue,
  alloyQueueMax,
  lokiDiscarded,
  lokiLines,
  tempoDiscarded,
  tempoSpans,
} from '../external/collectors.ts';
import { startTime } from '../external/process.ts';
import {
  blockBytes,
  exemplarsKept,
  headSeries,
  notificationsDropped,
  ruleDuration,
  ruleFailures,
  samplesAppended,
  scrapeDuration,
  scrapeSamples,
  up,
} from '../external/prometheus.ts';
import { byteRate, lineRate, lines } from '../kit/logql.ts';
import { age, div, increase, max, mul, rate, series, seriesOfNames, sum, uptime } from '../kit/promql.ts';

export const tracesByReason = sum(rate(tracesStarted), 'reason');
export const leftOut = sum(rate(tracesLeftOut), 'reason');
export const dropped = sum(increase(spansDropped), 'job', 'reason');
export const linesDropped = sum(increase(logLinesDropped), 'job', 'reason');
export const exportFilled = div(max(series(exportQueue), 'signal'), max(series(exportQueueMax), 'signal'));
export const ringFilled = div(max(series(tracesKept)), max(series(tracesKeptMax)));
export const undeclaredEmissions = sum(increase(undeclared), 'job', 'kind');

export const targetsUp = max(series(up), 'job', 'instance');
export const scrapeAge = max(age(up), 'job', 'instance');
export const scrapeTime = max(series(scrapeDuration), 'job', 'instance');
export const seriesByTarget = max(series(scrapeSamples), 'job', 'instance');
export const seriesKept = max(series(headSeries));
export const seriesByMetric = seriesOfNames('asyncflow_.+', 15);
export const samples = sum(rate(samplesAppended));
export const blocks = max(series(blockBytes));
export const exemplars = max(series(exemplarsKept));
export const rulesFailed = sum(increase(ruleFailures));
export const rulesTime = max(series(ruleDuration));
export const alertsLost = sum(increase(notificationsDropped));

export const running = sum(series(buildInfo), 'job', 'service', 'environment');
export const runningFor = max(uptime(startTime), 'job');

export const linesByService = lineRate(lines({}), 'service_name');
export const linesByLevel = lineRate(lines({}), 'detected_level');
export const bytesByService = byteRate(lines({}), 'service_name');
export const linesIn = sum(rate(lokiLines));
export const linesDiscarded = sum(rate(lokiDiscarded), 'reason');
export const spansIn = sum(rate(tempoSpans));
export const spansDiscarded = sum(rate(tempoDiscarded), 'reason');
export const notPassedOn = { spans: sum(rate(alloyFailedSpans)), lines: sum(rate(alloyFailedLines)) };
export const alloyFilled = div(sum(series(alloyQueue)), sum(series(alloyQueueMax)));

/** Samples of 15 s a month, at 1.3 bytes each: what a series costs. */
export const bytesAMonth = mul(sum(rate(samplesAppended, {}, '1h')), 1.3 * 86_400 * 30);
