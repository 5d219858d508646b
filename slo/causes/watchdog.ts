import { defineCause } from '../src/cause.ts';

/** Always on: when it stops arriving, the path to on-call is broken. */
export const watchdog = defineCause({
  alert: 'Watchdog',
  severity: 'none',
  owner: 'platform',
  service: 'prometheus',
  summary: 'Alerts arrive. This one is always on; when it stays away, nobody would be woken.',
  feels: { ko: '아무것도 느끼지 않습니다.', en: 'Nothing.' },
  expr: 'vector(1)',
  board: 'telemetry',
  tests: [{ name: 'it is always on', series: {}, atMinutes: 1, fires: [{}] }],
});
