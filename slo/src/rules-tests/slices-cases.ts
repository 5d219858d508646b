import type { Objective, SlicesSli } from '../objective.ts';
import { nothing, type Case } from './case.ts';
import type { Phase } from './timeline.ts';

const SLOWLY = 'BudgetBurnsSlowly';

/** Slices of a quarter of an hour, or multiples of it: the tests look every 15 minutes and must see each. */
export function slicesCases({ alerting }: Objective, { sliceMinutes, badInARow }: SlicesSli): readonly Case[] {
  if (alerting === 'report') return [];
  const slices = (count: number, good: boolean): readonly Phase[] =>
    Array.from({ length: count }, (): readonly Phase[] => [
      nothing(sliceMinutes - 1),
      { minutes: 1, good: good ? 1 : 0, bad: good ? 0 : 1 },
    ]).flat();
  const upTo15 = (minutes: number): number => Math.ceil(minutes / 15) * 15;
  const [good, bad] = [12, badInARow + 3];
  return [
    {
      name: `${badInARow - 1} bad slices in a row are silent`,
      phases: [...slices(good, true), ...slices(badInARow - 1, false), ...slices(good, true)],
      checks: Array.from({ length: Math.floor((sliceMinutes * 2 * good) / 15) }, (_, at) => ({
        atMinutes: 15 * (at + 1),
        fires: [],
      })),
      asked: [SLOWLY],
    },
    {
      name: `${badInARow} bad slices in a row are a ticket, which a good one ends`,
      phases: [...slices(good, true), ...slices(bad, false), ...slices(good, true)],
      checks: [
        { atMinutes: upTo15(good * sliceMinutes), fires: [] },
        { atMinutes: upTo15((good + badInARow + 0.5) * sliceMinutes), fires: [SLOWLY] },
        { atMinutes: upTo15((good + bad + 1) * sliceMinutes), fires: [] },
      ],
      asked: [SLOWLY],
    },
  ];
}
