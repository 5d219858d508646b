import { askProber } from '@/lib/status/server';

export const dynamic = 'force-dynamic';

/** What the prober says of the objectives; 503 when it does not answer. */
export async function GET(): Promise<Response> {
  try {
    return Response.json(await askProber());
  } catch {
    return Response.json({ code: 'PROBER_UNREACHABLE' }, { status: 503 });
  }
}
