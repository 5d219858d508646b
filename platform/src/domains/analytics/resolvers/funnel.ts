import { readFunnel as readFunnelSpan } from '@asyncflow/observability/conventions/analytics.ts';
import { FUNNEL_STEPS, type FunnelStep } from '@asyncflow/observability/conventions/rum.ts';
import type { Telemetry } from '@asyncflow/observability/conventions/telemetry.ts';
import type { FunnelStep as GraphStep, FunnelCountResolvers, QueryResolvers } from '../../../generated/graphql/analytics.ts';
import type { Clock } from '../../../kernel/clock.ts';
import { conversionOf, readFunnel, type FunnelReader } from '../funnel.ts';

const NAMES: Readonly<Record<FunnelStep, GraphStep>> = {
  'product-view': 'PRODUCT_VIEW',
  'cart-add': 'CART_ADD',
  'checkout-start': 'CHECKOUT_START',
  'order-placed': 'ORDER_PLACED',
};

export const queryResolvers = (reader: FunnelReader, clock: Clock, telemetry: Telemetry): QueryResolvers => ({
  funnel: async (_root, { days }, { viewer }) =>
    telemetry.span(readFunnelSpan, { attributes: { 'asyncflow.days': days ?? 7 } }, async () =>
      readFunnel(reader, await viewer(), days ?? 7, clock.now()),
    ),
});

export const countResolvers: FunnelCountResolvers = {
  steps: ({ steps }) => FUNNEL_STEPS.map((step) => ({ step: NAMES[step], visits: steps[step] })),
  conversion: (count) => conversionOf(count),
};
