import type { Visitor } from '@asyncflow/observability/conventions/storefront.ts';
import { isbot } from 'isbot';
import { createHash, timingSafeEqual } from 'node:crypto';

const USER_AGENT_LENGTH_MAX = 512;
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Who asks: ours when the forwarded secret proves it, a bot by its user agent, else a shopper. Telling too little is a bot too. */
export function visitorOf(
  header: (name: string) => string | string[] | null | undefined,
  forwardedSecret: string | undefined,
): Visitor {
  const claimed = header('x-asyncflow-synthetic') === 'true';
  const secret = String(header('x-asyncflow-forwarded-secret') ?? '');
  if (claimed && forwardedSecret !== undefined && timingSafeEqual(digest(secret), digest(forwardedSecret))) return 'synthetic';
  const agent = String(header('user-agent') ?? '').slice(0, USER_AGENT_LENGTH_MAX);
  return agent === '' || isbot(agent) ? 'bot' : 'shopper';
}
