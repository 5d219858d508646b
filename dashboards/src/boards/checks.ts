import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
import * as checks from '../panels/checks.ts';
import * as load from '../panels/load.ts';

export const checksBoard = board({
  uid: 'checks',
  title: 'Checks and load',
  description: 'What our own journeys see, all the time, and what k6 sees under load.',
  uses: [],
  annotations,
  rows: [
    row('Journeys', checks.passed, checks.runs, checks.duration, checks.failedChecks, checks.couldNotLook, checks.journeyLines),
    row('Load', load.requests, load.requestTime, load.failed, load.checks, load.saturation, load.browserLcp),
  ],
});
