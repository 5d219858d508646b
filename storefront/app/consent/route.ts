import { CONSENT_COOKIE, CONSENT_FIELD, CONSENT_SECONDS, consentOf } from '@/lib/telemetry/consent';

export const dynamic = 'force-dynamic';

const BYTES_MAX = 1000;

/** Remembers the answer and goes back to the page it was given on. */
export async function POST(request: Request): Promise<Response> {
  const type = request.headers.get('content-type') ?? '';
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!type.startsWith('application/x-www-form-urlencoded') || !(length <= BYTES_MAX)) return new Response(null, { status: 400 });
  const answer = consentOf(new URLSearchParams(await request.text()).get(CONSENT_FIELD) ?? undefined);
  if (answer === undefined) return new Response(null, { status: 400 });
  const referer = request.headers.get('referer') ?? '';
  const { pathname, search } = URL.canParse(referer) ? new URL(referer) : { pathname: '/', search: '' };
  return new Response(null, {
    status: 303,
    headers: {
      // A path of ours, never an address: `//elsewhere` would be one.
      location: `/${pathname.replace(/^\/+/, '')}${search}`,
      'set-cookie': `${CONSENT_COOKIE}=${answer}; Path=/; Max-Age=${CONSENT_SECONDS}; SameSite=Lax; HttpOnly`,
      'cache-control': 'no-store',
    },
  });
}
