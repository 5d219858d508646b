import { board, row } from '../kit/board.ts';
import * as capacity from '../panels/capacity.ts';
import * as changes from '../panels/changes.ts';
import * as api from '../panels/api.ts';
import * as objectives from '../panels/objectives.ts';

export const overview = board({
  uid: 'overview',
  title: 'Overview',
  description: 'Does the shop keep its promises, is there room, and what changed?',
  uses: ['operation'],
  annotations: changes.annotations,
  rows: [
    row('Do we keep our promises?', ...objectives.budgets, objectives.verdicts, objectives.burns, objectives.badEvents),
    row('Where does it hurt?', api.failedTraces, api.slowTraces),
    row('Is there room?', ...capacity.headrooms, capacity.cpuUsed, capacity.eventLoop, capacity.transactions),
    row('What changed?', changes.running, changes.firing, changes.faults, changes.failures),
  ],
});
