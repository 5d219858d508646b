import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
import * as collectors from '../panels/collectors.ts';
import * as cost from '../panels/cost.ts';
import * as onCall from '../panels/on-call.ts';
import * as telemetry from '../panels/telemetry.ts';

export const telemetryBoard = board({
  uid: 'telemetry',
  title: 'Telemetry health',
  description: 'Can the other boards be believed, and what does it cost?',
  uses: [],
  annotations,
  rows: [
    row('Does it arrive?', telemetry.targets, telemetry.running),
    row(
      'Is anything judged?',
      telemetry.rulesFailed,
      telemetry.rulesTime,
      telemetry.alertsLost,
      telemetry.exemplars,
      telemetry.ring,
      cost.seriesKept,
    ),
    row(
      'What is lost?',
      telemetry.droppedSpans,
      telemetry.droppedLines,
      telemetry.exportQueue,
      telemetry.undeclared,
      telemetry.traces,
      collectors.collectors,
      collectors.discarded,
      collectors.notPassedOn,
    ),
    row('Does an alert reach somebody?', onCall.watchdog, onCall.firing, onCall.inboxFilled, onCall.received, onCall.lookups),
    row('What does it cost?', cost.seriesByMetric, cost.samples, cost.blocks, cost.bytesAMonth),
    row('Logs', collectors.logVolume, collectors.logLines, collectors.logLevels),
  ],
});
