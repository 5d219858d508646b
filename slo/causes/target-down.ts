import { defineCause } from '../src/cause.ts';

/** `up` is Prometheus's own: whether its last scrape succeeded. */
export const targetDown = defineCause({
  alert: 'TargetDown',
  severity: 'ticket',
  owner: 'platform',
  service: 'prometheus',
  summary: '{{ $labels.job }} ({{ $labels.instance }}) cannot be scraped.',
  feels: {
    ko: '아직 느끼지 않을 수 있습니다. 이 프로세스의 일은 보이지 않습니다.',
    en: 'Perhaps nothing; what this process does is not seen.',
  },
  expr: 'up == 0',
  for: '3m',
  board: 'telemetry',
  tests: [
    {
      name: 'gone for minutes',
      series: { 'up{job="platform",instance="a"}': '1x5 0x10' },
      atMinutes: 12,
      fires: [{ job: 'platform', instance: 'a' }],
    },
    { name: 'restarted', series: { 'up{job="platform",instance="a"}': '1x5 0x2 1x10' }, atMinutes: 12, fires: [] },
  ],
});
