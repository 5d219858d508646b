import { hasEvents, type Objective } from '../objective.ts';
import { burn, nothing, type Case } from './case.ts';

const upTo15 = (minutes: number): number => Math.ceil(minutes / 15) * 15;

/** A dead instrument, in both of its ways, and a night without anything to measure. */
export function silenceCases(objective: Objective): readonly Case[] {
  const { sli, silenceMinutes = 10, witness, witnessEventsMin = 1 } = objective;
  const still = upTo15(silenceMinutes) + 30;
  const lived = hasEvents(objective) && sli.kind !== 'slices' ? burn(objective, 0.1, 30) : { minutes: 30, good: 1, bad: 0 };
  const dead = (how: string, phase: { isGone?: boolean }): Case => ({
    name: how,
    phases: [lived, { ...nothing(still), ...phase }],
    checks: [
      { atMinutes: 30, fires: [] },
      { atMinutes: 30 + still, fires: ['Silent'] },
    ],
    asked: ['Silent'],
  });
  return [
    dead('the counter stands still while its witness moves: silent', {}),
    dead('the series is gone while its witness moves: silent', { isGone: true }),
    ...(witness
      ? [
          {
            name: 'the witness stands still too: nothing to say',
            phases: [lived, { ...nothing(still), witness: 0 }],
            checks: [{ atMinutes: 30 + still, fires: [] }],
          },
        ]
      : []),
    ...(witnessEventsMin > 1
      ? [
          {
            name: `${witnessEventsMin - 1} of the witness and none judged in a quiet hour are too few to tell`,
            phases: [
              { ...lived, witness: 0 },
              { ...nothing(still), witness: 0 },
              { ...nothing(1), witness: witnessEventsMin - 1 },
              { ...nothing(still - 1), witness: 0 },
            ],
            checks: Array.from({ length: still / 15 }, (_, at) => ({ atMinutes: 30 + still + 15 * (at + 1), fires: [] })),
            asked: ['Silent'],
          },
        ]
      : []),
  ];
}
