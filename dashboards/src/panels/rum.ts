import { CountsPerSecond, PercentUnit, Short } from '@grafana/grafana-foundation-sdk/units';
import { toBoard, toTraces } from '../kit/links.ts';
import { stat } from '../kit/stat.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as shoppers from '../queries/shoppers.ts';
import * as storefront from '../queries/storefront.ts';

const failedPages = toTraces('Pages that failed', storefront.failedPages);

export const browserSteps = stat({
  title: 'Steps as browsers report them',
  description: 'Every time, not once a visit. Far below the funnel: reports are lost on the way.',
  unit: Short,
  decimals: 0,
  queries: [{ ask: shoppers.funnelOfBrowsers, legend: '{{step}}' }],
  links: [toBoard('Orders', 'flows')],
  width: 8,
});
export const payloads = timeseries({
  title: 'RUM: what becomes of reports?',
  description:
    'rate-limited or malformed in numbers: a client of ours sends too much or something new; replayed: somebody sends again what was read. not-agreed is respected, not read.',
  unit: CountsPerSecond,
  queries: [
    { ask: shoppers.payloads, legend: '{{outcome}}' },
    { ask: storefront.reporting, legend: 'pages that may report' },
  ],
  links: [failedPages],
});
export const itemsDropped = timeseries({
  title: 'RUM: what is left out?',
  description:
    'Items outside what is read, and page loads that were not judged. no-lcp is normal for loads in the background; a new kind after a deploy is Faro sending something new.',
  unit: CountsPerSecond,
  queries: [
    { ask: shoppers.itemsDropped, legend: 'item: {{kind}}' },
    { ask: shoppers.loadsLeftOut, legend: 'load: {{reason}}' },
  ],
  links: [failedPages],
});
export const forwards = timeseries({
  title: 'RUM: is it sent on?',
  description: 'To the collector and to the platform’s funnel. failed: the other side is away; dropped: the line was full.',
  unit: CountsPerSecond,
  queries: [{ ask: shoppers.forwards, legend: '{{to}}: {{outcome}}' }],
  links: [toBoard('Telemetry health', 'telemetry')],
});
export const limits = timeseries({
  title: 'RUM: how near are its limits?',
  description:
    'At 100 % page loads are judged early, the rate of clients is forgotten, or payloads are dropped; payloads remembered stay there. A crowd does it; a robot as well.',
  unit: PercentUnit,
  queries: [
    { ask: shoppers.loadsOpen, legend: 'page loads open' },
    { ask: shoppers.clients, legend: 'clients remembered' },
    { ask: shoppers.rowsFilled, legend: 'rows of {{table}}' },
    { ask: shoppers.remembered, legend: 'payloads remembered' },
    { ask: shoppers.forwardsWaiting, legend: 'waiting for {{to}}' },
  ],
  thresholds: badAbove(1, 0.8),
  links: [toBoard('Telemetry health', 'telemetry')],
});
export const retention = stat({
  title: 'Analytics rows deleted',
  description:
    'In this time range. None for days while visits are counted: the sweep does not run. too-many: visits are made up, or the shop has outgrown the bound.',
  unit: Short,
  queries: [{ ask: shoppers.deletedRows, legend: '{{table}}: {{reason}}' }],
  links: [toBoard('Data stores', 'data')],
  width: 8,
});
