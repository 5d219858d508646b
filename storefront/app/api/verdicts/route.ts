export const dynamic = 'force-dynamic';

const PROBER_URL = process.env['PROBER_URL'] ?? 'http://127.0.0.1:9484';

/** What the prober says of the objectives; 503 when it does not answer. */
export async function GET(): Promise<Response> {
  try {
    const response = await fetch(`${PROBER_URL}/verdicts`, { signal: AbortSignal.timeout(3000), cache: 'no-store' });
    return response.ok ? Response.json(await response.json()) : Response.json({ code: 'PROBER_FAILED' }, { status: 503 });
  } catch {
    return Response.json({ code: 'PROBER_UNREACHABLE' }, { status: 503 });
  }
}
