import { headerValue, isOurs, type Headers } from '../kernel/trust.ts';

/**
 * Whether a page of another site makes the browser ask: then the cookies it sends prove nothing (CSRF). Browsers say where a request comes
 * from (Origin, Fetch Metadata); programs say nothing, and have no cookies of others.
 */
export function isCrossSite(headers: Headers, publicUrl: string, forwardedSecret: string | undefined): boolean {
  const origin = headerValue(headers, 'origin');
  if (origin === undefined) return headerValue(headers, 'sec-fetch-site') === 'cross-site';
  if (!URL.canParse(origin)) return true;
  const hosts = [headerValue(headers, 'host'), new URL(publicUrl).host];
  // The storefront knows under which name it was asked.
  if (isOurs(headers, forwardedSecret)) hosts.push(headerValue(headers, 'x-forwarded-host'));
  return !hosts.includes(new URL(origin).host);
}
