import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
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
      telemetry.seriesKept,
    ),
    row(
      'What is lost?',
      telemetry.droppedSpans,
      telemetry.undeclared,
      telemetry.traces,
      telemetry.collectors,
      telemetry.discarded,
      telemetry.notPassedOn,
    ),
    row('What does it cost?', telemetry.seriesByMetric, telemetry.samples, telemetry.blocks, telemetry.bytesAMonth),
    row('Logs', telemetry.logVolume, telemetry.logLines, telemetry.logLevels),
  ],
});
