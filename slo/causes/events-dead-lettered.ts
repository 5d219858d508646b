import { deliveries } from '../../observability/conventions/events.ts';
import { defineCause } from '../src/cause.ts';

const { name } = deliveries;
const dead = `${name}{consumer="search.index",outcome="dead-lettered"}`;

export const eventsDeadLettered = defineCause({
  alert: 'EventsDeadLettered',
  severity: 'ticket',
  owner: 'platform',
  service: 'platform',
  summary: 'The consumer {{ $labels.consumer }} gave up on events.',
  feels: {
    ko: '바뀐 가격이나 재고가 검색에 보이지 않거나, 주문이 집계에서 빠집니다.',
    en: 'A changed price or stock does not show in search, or an order is missing from the figures.',
  },
  expr: `sum by (consumer) (increase(${name}{outcome="dead-lettered"}[1h])) > 0`,
  board: 'flows',
  tests: [
    {
      name: 'handled events are silent',
      series: { [`${name}{consumer="search.index",outcome="handled"}`]: '0+5x30', [dead]: '0x30' },
      atMinutes: 30,
      fires: [],
    },
    {
      name: 'one is enough, and names its consumer',
      series: { [dead]: '0x10 1x20' },
      atMinutes: 20,
      fires: [{ consumer: 'search.index' }],
    },
    { name: 'an hour later it is over', series: { [dead]: '0x2 1x64' }, atMinutes: 64, fires: [] },
  ],
});
