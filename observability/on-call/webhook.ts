import { z } from 'zod';

/** Alertmanager sends at most what `max_alerts` allows. */
export const ALERTS_MAX = 500;
const text = z.string().max(8192);
const fields = z.record(z.string().max(128), text);

/** What Alertmanager says of an alert wherever it does. */
export const toldOfAlert = z.object({
  labels: fields,
  annotations: fields,
  startsAt: z.coerce.date(),
  endsAt: z.coerce.date(),
  generatorURL: text.default(''),
  fingerprint: z.string().regex(/^[0-9a-f]{1,32}$/),
});
const alert = toldOfAlert.extend({ status: z.enum(['firing', 'resolved']) });
export type DeliveredAlert = z.infer<typeof alert>;

const delivery = z.object({
  version: z.literal('4'),
  receiver: text,
  externalURL: text.default(''),
  alerts: z.array(alert).max(ALERTS_MAX),
});
export type Delivery = z.infer<typeof delivery>;

/** Alertmanager's webhook body, version 4; undefined when it is none. */
export function parseDelivery(body: string): Delivery | undefined {
  try {
    return delivery.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}
