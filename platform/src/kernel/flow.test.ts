import { expect, test } from '@jest/globals';
import {
  flowDuration,
  flowsCompleted,
  flowsOverdue,
  flowsOverdueMax,
  flowsStarted,
  overdueUnknown,
} from '@asyncflow/observability/conventions/flows.ts';
import { productChange } from '@asyncflow/observability/flows/product-change.ts';
import { recordingTelemetry } from '@asyncflow/observability/node/recorder.ts';
import { manualClock, type ManualClock } from '../../test/manual-clock.ts';
import { until } from '../../test/eventually.ts';
import { flowCompleted, flowStarted, watchOverdue } from './flow.ts';

const telemetry = () => recordingTelemetry();

test('a flow is counted where it starts, and where it ends with its outcome and how long it took', async () => {
  const recorded = telemetry();
  const clock = manualClock();
  const startedAt = clock.now();
  flowStarted(recorded, productChange);
  await clock.advance(1500);
  flowCompleted({ telemetry: recorded, clock }, productChange, 'searchable', startedAt);
  expect(recorded.metrics).toEqual([
    { name: flowsStarted.name, labels: { flow: 'product-change' }, value: 1 },
    { name: flowsCompleted.name, labels: { flow: 'product-change', outcome: 'searchable' }, value: 1 },
    { name: flowDuration.name, labels: { flow: 'product-change', outcome: 'searchable' }, value: 1.5 },
  ]);
});

test('an end before the beginning, by the clock of another machine, took no time', () => {
  const recorded = telemetry();
  const clock = manualClock();
  flowCompleted({ telemetry: recorded, clock }, productChange, 'searchable', new Date(clock.now().getTime() + 10));
  expect(recorded.values(flowDuration)).toEqual([0]);
});

/** Flows written down somewhere durable, by when they began; whoever finishes one deletes it. */
function watched(begun: Date[], clock: ManualClock) {
  const recorded = telemetry();
  let isAway = false;
  const watch = watchOverdue({
    telemetry: recorded,
    clock,
    sources: [
      {
        flow: productChange,
        countUnfinished: (begunBefore, max) =>
          isAway
            ? Promise.reject(new Error('away'))
            : Promise.resolve(Math.min(max, begun.filter((at) => at < begunBefore).length)),
      },
    ],
  });
  return { recorded, watch, away: (away: boolean) => void (isAway = away) };
}

test('a flow that began elsewhere is overdue once its deadline has passed, and no longer once somebody has ended it', async () => {
  const clock = manualClock();
  const begun = [new Date(clock.now())];
  const { recorded, watch } = watched(begun, clock);
  await until(() => clock.sleepers === 1);
  await clock.advance(5000);
  await clock.advance(5000);
  expect(recorded.values(flowsOverdue)).toEqual([0, 0, 1]);
  begun.pop();
  await clock.advance(5000);
  expect(recorded.values(flowsOverdue)).toEqual([0, 0, 1, 0]);
  await watch.close();
  await clock.advance(60_000);
  expect(recorded.values(flowsOverdue)).toHaveLength(4);
});

test('while nobody can be asked the number stands still and says so; then counting goes on', async () => {
  const clock = manualClock();
  const { recorded, watch, away } = watched([], clock);
  await until(() => clock.sleepers === 1);
  away(true);
  await clock.advance(10_000);
  expect(recorded.values(flowsOverdue)).toEqual([0]);
  expect(recorded.values(overdueUnknown)).toEqual([1, 1]);
  away(false);
  await clock.advance(5000);
  expect(recorded.values(flowsOverdue)).toEqual([0, 0]);
  await watch.close();
});

test('an outage of any size is counted up to a limit that is a metric', async () => {
  const clock = manualClock();
  const long = new Date(clock.now().getTime() - 60_000);
  const { recorded, watch } = watched(
    Array.from({ length: 10_001 }, () => long),
    clock,
  );
  await until(() => clock.sleepers === 1);
  expect(recorded.values(flowsOverdue)).toEqual(recorded.values(flowsOverdueMax));
  await watch.close();
});
