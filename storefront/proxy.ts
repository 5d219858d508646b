import { NextResponse, type NextRequest } from 'next/server';

// Every request passes here: pages get their security headers, calls to the platform are sent on with the shopper's address.

const PLATFORM_URL = process.env['PLATFORM_URL'] ?? 'http://127.0.0.1:4000';
const OURS = ['x-asyncflow-forwarded-secret', 'x-asyncflow-client-address', 'x-asyncflow-synthetic'];

/** Sends a request on as it is, vouching (lib/address) for the address it came from; what a stranger says of our own headers is dropped. */
function toPlatform(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  for (const name of OURS) headers.delete(name);
  const secret = process.env['FORWARDED_SECRET'];
  const address = request.headers.get('x-forwarded-for');
  if (secret !== undefined && address) {
    headers.set('x-asyncflow-forwarded-secret', secret);
    headers.set('x-asyncflow-client-address', address);
  }
  // The platform compares a page's origin with the name the shop was asked by; a page of another site cannot set this header.
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host');
  if (host !== null) headers.set('x-forwarded-host', host);
  return NextResponse.rewrite(new URL(`${request.nextUrl.pathname}${request.nextUrl.search}`, PLATFORM_URL), {
    request: { headers },
  });
}

const contentSecurityPolicy = (nonce: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${process.env.NODE_ENV === 'production' ? '' : " 'unsafe-eval'"}`,
    // React and Headless UI set style attributes.
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' https: data:`,
    `font-src 'self'`,
    `connect-src 'self'${process.env.NODE_ENV === 'production' ? '' : ' ws:'}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');

export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (pathname === '/api/graphql' || pathname.startsWith('/pictures/')) return toPlatform(request);
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'));
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from here.
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()');
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|favicon.ico|icon.svg).*)'] };
