import { flowsOverdue } from '../../observability/conventions/flows.ts';
import { defineCause } from '../src/cause.ts';

const { name } = flowsOverdue;

export const flowOverdue = defineCause({
  alert: 'FlowOverdue',
  severity: 'ticket',
  owner: 'platform',
  service: 'platform',
  summary: 'Flows {{ $labels.flow }} are past their deadline and have not ended.',
  feels: {
    ko: '시작한 일이 끝나지 않습니다. 주문이 확정되지 않거나, 바뀐 상품이 검색되지 않습니다.',
    en: 'Something that was begun does not end: an order is not confirmed, a changed product is not found.',
  },
  expr: `max by (flow) (${name}) > 0`,
  for: '5m',
  board: 'flows',
  tests: [
    {
      name: 'orders that never end',
      series: { [`${name}{flow="place-order"}`]: '0x5 3x10', [`${name}{flow="product-change"}`]: '0x15' },
      atMinutes: 12,
      fires: [{ flow: 'place-order' }],
    },
    { name: 'late, and then done', series: { [`${name}{flow="place-order"}`]: '0x5 3x3 0x10' }, atMinutes: 12, fires: [] },
  ],
});
