import { log } from './define.ts';

export const listening = log('info', 'platform.listening', 'listening', ['port']);
export const draining = log('info', 'platform.draining', 'draining', []);
export const databaseLost = log('error', 'database.lost', 'the database cannot be worked with', []);
export const databaseRecovered = log('info', 'database.recovered', 'the database is back', []);
/** A failure of ours; `cause` is the error's class, never its message. */
export const requestFailed = log('error', 'request.failed', 'a request failed', ['code', 'domain', 'cause'], {
  isTraced: true,
});
export const domainFailed = log('error', 'domain.failed', 'a domain could not start', ['domain', 'cause']);
