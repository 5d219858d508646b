import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { openDatabase } from '../../src/adapters/database/prisma.ts';
import { openJobQueue } from '../../src/adapters/job-queue/graphile.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { handleJob } from '../../src/kernel/job.ts';
import { longJob } from './counted-job.ts';

// A process that takes a job, says so and never finishes it: to be killed.
const url = process.argv[2] ?? '';
const telemetry = recordingTelemetry();
const database = openDatabase({ url, connectionsMax: 2, telemetry });
const queue = openJobQueue({ database, databaseUrl: url, clock: systemClock, telemetry, concurrency: 1 });
await queue.work([
  handleJob(longJob, () => {
    process.stdout.write('working\n');
    return new Promise(() => undefined);
  }),
]);
