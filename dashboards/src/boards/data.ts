import { board, row } from '../kit/board.ts';
import { annotations } from '../panels/changes.ts';
import * as host from '../panels/host.ts';
import * as postgres from '../panels/postgres.ts';
import * as redis from '../panels/redis.ts';
import * as runtime from '../panels/runtime.ts';

export const dataBoard = board({
  uid: 'data',
  title: 'Data stores and runtime',
  description: 'What the shop stands on: PostgreSQL, Redis, the processes and the machine.',
  uses: ['trace'],
  annotations,
  rows: [
    row(
      'Does it stand?',
      postgres.answers,
      postgres.connectionsUsed,
      postgres.longest,
      redis.answers,
      host.diskFullIn,
      host.memoryFree,
    ),
    row('What the platform asks PostgreSQL', postgres.poolWait, postgres.statementDuration, postgres.statements),
    row('Slow statements and their plans', postgres.slowStatements, postgres.slowPlans),
    row(
      'PostgreSQL',
      postgres.cacheHits,
      postgres.deadlocks,
      postgres.transactions,
      postgres.statementsFailed,
      postgres.locks,
      postgres.size,
      postgres.unvacuumed,
    ),
    row('Redis', redis.hits, redis.clients, redis.memory, redis.commands, redis.commandDuration, redis.without),
    row('Processes', runtime.eventLoop, runtime.gc, runtime.memory, runtime.heap, runtime.cpu, runtime.files, runtime.handles),
    row('Machine', host.diskUsed, host.cpuBusy),
  ],
});
