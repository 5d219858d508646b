import type { Clock } from '../../kernel/clock.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import { isAlive, isUseWorthWriting } from './session.ts';
import type { SessionStore } from './session-store.ts';
import type { AccountsTelemetry } from './telemetry.ts';
import { isSessionToken } from './token.ts';

/** Who is behind a session cookie; nobody when it is forged, over or ended. A value that cannot be ours costs no query. */
export const authenticator =
  (sessions: SessionStore, clock: Clock, telemetry: AccountsTelemetry) =>
  (token: string): Promise<Viewer | undefined> =>
    telemetry.check(async () => {
      if (!isSessionToken(token)) return { outcome: 'malformed' };
      const found = await sessions.byToken(token);
      if (!found) return { outcome: 'unknown' };
      const now = clock.now();
      if (!isAlive(found, now)) return { outcome: 'expired' };
      if (isUseWorthWriting(found, now)) await sessions.touch(found);
      const { accountId, role, sessionId } = found;
      return { outcome: 'valid', viewer: { accountId, role, sessionId } };
    });
