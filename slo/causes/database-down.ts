import { databaseReachable } from '../../observability/conventions/database.ts';
import { defineCause } from '../src/cause.ts';

const { name } = databaseReachable;

/** No process reaches it. One process alone that does not is that process's trouble, and its objectives tell. */
export const databaseDown = defineCause({
  alert: 'DatabaseDown',
  severity: 'page',
  owner: 'platform',
  service: 'postgresql',
  summary: 'No process of the platform reaches the database.',
  feels: {
    ko: '검색과 목록은 얼마간 보이지만, 장바구니·주문·로그인이 되지 않습니다.',
    en: 'What is cached still shows for a while; carts, orders and signing in fail.',
  },
  expr: `max(${name}) == 0`,
  for: '30s',
  board: 'data',
  tests: [
    {
      name: 'every process has lost it',
      series: { [`${name}{instance="a"}`]: '1x5 0x5', [`${name}{instance="b"}`]: '1x5 0x5' },
      atMinutes: 8,
      fires: [{}],
    },
    {
      name: 'one process of two has lost it',
      series: { [`${name}{instance="a"}`]: '1x10', [`${name}{instance="b"}`]: '1x5 0x5' },
      atMinutes: 10,
      fires: [],
    },
    { name: 'it is back', series: { [`${name}{instance="a"}`]: '1x5 0x5 1x5' }, atMinutes: 13, fires: [] },
  ],
});
