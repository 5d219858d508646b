import type { HeadroomSli, Objective } from '../objective.ts';
import type { Case } from './case.ts';
import type { Phase } from './timeline.ts';

/** Of the host that the tests are about. */
export const HEADROOM_CORES = 2;
/** Cores in use when the shop is busy: as many times what is needed to be judged. */
const BUSY = 1.5;

/** `good` is work, `bad` CPU seconds, a minute each: so many cores in use, for work that leaves room for so many times what is required. */
const room = ({ requiredPerSecond }: HeadroomSli, headroom: number, busyCores: number, minutes: number): Phase => ({
  minutes,
  good: (60 * headroom * requiredPerSecond * busyCores) / HEADROOM_CORES,
  bad: 60 * busyCores,
});

/** Minutes are multiples of 15, the tests' evaluation interval; an hour is what is judged, a quarter of one how long it must last. */
export function headroomCases({ alerting, target }: Objective, sli: HeadroomSli): readonly Case[] {
  if (alerting === 'report') return [];
  const asked = ['HeadroomLow'];
  const busy = BUSY * sli.busyCoresMin;
  const [enough, tooLittle] = [2 * target, target / 2];
  /** A quarter of each hour is busy, and costs ten times too much: over the hour too little is done to judge. */
  const peaks = Array.from({ length: 4 }, (): readonly Phase[] => [
    room(sli, target / 10, 2 * sli.busyCoresMin, 15),
    room(sli, target / 100, sli.busyCoresMin / 10, 45),
  ]).flat();
  return [
    {
      name: 'room for twice what is required is silent, whatever others of the machine use',
      phases: [room(sli, enough, busy, 90)],
      checks: [{ atMinutes: 90, fires: [] }],
      asked,
    },
    {
      name: 'room for half of what is required is a ticket, and resolves within the hour that it is mended',
      phases: [room(sli, tooLittle, busy, 90), room(sli, enough, busy, 60)],
      checks: [
        { atMinutes: 90, fires: asked },
        { atMinutes: 150, fires: [] },
      ],
      asked,
    },
    {
      name: 'a spike of a quarter of an hour stays silent',
      phases: [room(sli, enough, busy, 90), room(sli, tooLittle, busy, 15), room(sli, enough, busy, 60)],
      checks: [
        { atMinutes: 105, fires: [] },
        { atMinutes: 120, fires: [] },
        { atMinutes: 165, fires: [] },
      ],
      asked,
    },
    {
      name: 'an idle shop tells nothing of its headroom',
      phases: [room(sli, target / 100, sli.busyCoresMin / 2, 90)],
      checks: [{ atMinutes: 90, fires: [] }],
      asked,
    },
    {
      name: 'short peaks of an idle shop do not flap',
      phases: peaks,
      checks: [60, 75, 90, 120, 150, 180, 240].map((atMinutes) => ({ atMinutes, fires: [] })),
      asked,
    },
  ];
}
