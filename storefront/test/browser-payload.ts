/** A payload as this shop's browsers send it; parts may be replaced. */
export const LOAD = 'a'.repeat(32);
export const VISIT = 'b'.repeat(32);

export const idOf = (at: number): string => at.toString(16).padStart(32, '0');

export const vitals = (values: Readonly<Record<string, number>>) => ({
  type: 'web-vitals',
  values,
  timestamp: '2026-11-25T03:00:00.000Z',
});
export const event = (name: string) => ({ name, timestamp: '2026-11-25T03:00:00.000Z' });

export function browserPayload({
  load = LOAD,
  visit = VISIT,
  route = '/p/[id]',
  landing = route,
  synthetic = false,
  ...items
}: {
  readonly load?: string;
  readonly visit?: string;
  readonly route?: string;
  readonly landing?: string;
  readonly synthetic?: boolean;
  readonly measurements?: readonly unknown[];
  readonly events?: readonly unknown[];
  readonly exceptions?: readonly unknown[];
  readonly logs?: readonly unknown[];
  readonly traces?: unknown;
} = {}) {
  return {
    meta: {
      app: { name: 'storefront', version: '0.1.0' },
      session: { id: visit, attributes: synthetic ? { synthetic: 'true' } : {} },
      page: { id: route, url: route, attributes: { load, landing } },
    },
    ...items,
  };
}
