import { board, row } from '../kit/board.ts';
import * as accounts from '../panels/accounts.ts';
import * as api from '../panels/api.ts';
import * as cache from '../panels/cache.ts';
import { annotations } from '../panels/changes.ts';
import * as search from '../panels/search.ts';

export const apiBoard = board({
  uid: 'api',
  title: 'API and search',
  description: 'Rate, errors and duration of what shoppers ask, by class, operation and domain.',
  uses: ['domain', 'operation', 'audience'],
  annotations,
  rows: [
    row('Requests', api.requestsByClass, api.failedByClass, api.durationByClass),
    row('Operations', api.operations, api.busiest, api.slowest, api.duration),
    row('Errors', api.errorsByDomain, api.errorsByCode, api.errorsByOperation),
    row('Traces', api.failedTraces, api.slowTraces, api.failedFetches, api.failureLines),
    row('Domains', api.domainFetches, api.domainDuration, api.inFlight),
    row('Kept answers and limits', cache.lookups, cache.hits, cache.limits, cache.outdated),
    row('Search', search.duration, search.searches, search.nothingFound),
    row('Index', search.indexFilled, search.refused, search.buildTime, search.products, search.indexSize, search.vocabulary),
    row(
      'Accounts',
      accounts.commands,
      accounts.guesses,
      accounts.sessions,
      accounts.refusals,
      accounts.hashing,
      accounts.hashQueue,
      accounts.rows,
    ),
  ],
});
