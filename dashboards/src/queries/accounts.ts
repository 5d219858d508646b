import {
  accountCommands,
  accountRows,
  attemptsBlocked,
  passwordHashDuration,
  passwordHashesRunning,
  passwordHashesRunningMax,
  passwordHashesWaiting,
  passwordHashesWaitingMax,
  sessionsChecked,
  throttleRowsMax,
} from '@asyncflow/observability/conventions/accounts.ts';
import { refusals as refusalsCounted } from '@asyncflow/observability/conventions/graphql.ts';
import { div, max, quantile, rate, series, sum, topk } from '../kit/promql.ts';
import { $audience } from '../kit/variables.ts';

const LINES_MAX = 12;

export const commands = topk(LINES_MAX, sum(rate(accountCommands, { audience: $audience }), 'command', 'outcome'));
export const wrongCredentials = sum(rate(accountCommands, { outcome: ['WrongCredentials', 'TooManyAttempts'] }), 'outcome');
export const blocks = sum(rate(attemptsBlocked), 'scope');
export const sessions = sum(rate(sessionsChecked), 'outcome');
export const refusals = sum(rate(refusalsCounted, { audience: $audience }), 'domain', 'needs');
export const hashDuration = (q: number) => quantile(q, passwordHashDuration);
export const hashesRunning = div(sum(series(passwordHashesRunning)), sum(series(passwordHashesRunningMax)));
export const hashesWaiting = div(sum(series(passwordHashesWaiting)), sum(series(passwordHashesWaitingMax)));
export const rows = max(series(accountRows), 'table');
export const throttleFilled = div(max(series(accountRows, { table: 'throttle' })), max(series(throttleRowsMax)));
