import { z } from 'zod';

/** What Loki answers to a range of log lines. */
export const streams = z.object({
  data: z.object({
    result: z.array(
      z.object({
        stream: z.record(z.string(), z.string()),
        values: z.array(z.tuple([z.string(), z.string()]).rest(z.unknown())),
      }),
    ),
  }),
});

/** Asks one of the programs around the shop; rejects when it does not answer so within 10 s. */
export async function ask<T>(
  schema: z.ZodType<T>,
  url: string,
  parameters: readonly (readonly [string, string])[] = [],
): Promise<T> {
  const query =
    parameters.length === 0 ? '' : `?${new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString()}`;
  const answer = await fetch(`${url}${query}`, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${(await answer.text()).slice(0, 200)}`);
  return schema.parse(await answer.json());
}
