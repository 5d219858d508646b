import { PercentUnit, RequestsPerSecond, Seconds, Short, EventsPerSecond } from '@grafana/grafana-foundation-sdk/units';
import { toLogs, toBoard } from '../kit/links.ts';
import { percentiles } from '../kit/query.ts';
import { badAbove } from '../kit/thresholds.ts';
import { timeseries } from '../kit/timeseries.ts';
import * as accounts from '../queries/accounts.ts';
import * as lines from '../queries/lines.ts';

const blockLines = toLogs('Log lines of blocks', lines.accounts);

export const commands = timeseries({
  title: 'What do people do with accounts?',
  description:
    'The twelve most frequent commands by what came of them. `failed` is ours: open its trace from the operation of that name.',
  unit: RequestsPerSecond,
  queries: [{ ask: accounts.commands, legend: '{{command}}: {{outcome}}' }],
  links: [blockLines, toBoard('Sign-ins', 'api', { operation: 'SignIn' })],
});
export const guesses = timeseries({
  title: 'Is somebody guessing passwords?',
  description:
    'Wrong credentials, then blocks. A wave is stopped by the blocks of accounts and networks; when it goes on over many networks, put a limit before the shop.',
  unit: EventsPerSecond,
  queries: [
    { ask: accounts.wrongCredentials, legend: '{{outcome}}' },
    { ask: accounts.blocks, legend: 'blocked: {{scope}}' },
  ],
  links: [blockLines],
});
export const sessions = timeseries({
  title: 'Session cookies',
  description:
    'By what stood behind them. Many unknown ones after a deploy: the secret of tokens changed and everybody was signed out.',
  unit: RequestsPerSecond,
  queries: [{ ask: accounts.sessions, legend: '{{outcome}}' }],
  links: [blockLines],
});
export const refusals = timeseries({
  title: 'Who asks for what is not theirs?',
  description:
    'Operations refused because of who asked. merchant: a shopper at the merchants’ operations; a few are a session that ended, a wave is somebody trying.',
  unit: RequestsPerSecond,
  queries: [{ ask: accounts.refusals, legend: '{{domain}}: needs {{needs}}' }],
  links: [blockLines],
});
export const hashing = timeseries({
  title: 'How long does a password take?',
  description: 'One Argon2id hash, without waiting. Dear on purpose; when it doubles, the processors are taken by others.',
  unit: Seconds,
  queries: percentiles(accounts.hashDuration),
  links: [toBoard('Processors', 'data')],
});
export const hashQueue = timeseries({
  title: 'Is there room for passwords?',
  description:
    'Hashes under way and waiting, of those allowed. Waiting at 100 %: callers are told to come back; a wave of guesses, or too few processors.',
  unit: PercentUnit,
  queries: [
    { ask: accounts.hashesRunning, legend: 'under way' },
    { ask: accounts.hashesWaiting, legend: 'waiting' },
    { ask: accounts.throttleFilled, legend: 'remembered networks and addresses' },
  ],
  thresholds: badAbove(1, 0.8),
  links: [blockLines],
});
export const rows = timeseries({
  title: 'Rows that come and go',
  description: 'Sessions, mails and counts of the accounts. Only rising: the sweep does not run; see its log lines.',
  unit: Short,
  queries: [{ ask: accounts.rows, legend: '{{table}}' }],
  links: [blockLines],
});
