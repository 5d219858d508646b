import type { HeadroomSli, Objective } from '../objective.ts';
import type { Case } from './case.ts';

const CORES = 2;
/** Units of work a minute, each at the cost that leaves so much headroom: `good` is work, `bad` CPU seconds. */
const room = ({ requiredPerSecond }: HeadroomSli, headroom: number, workPerMinute: number, minutes: number) => ({
  minutes,
  good: workPerMinute,
  bad: (workPerMinute * CORES) / (requiredPerSecond * headroom),
});

export function headroomCases({ alerting, target }: Objective, sli: HeadroomSli): readonly Case[] {
  if (alerting === 'report') return [];
  const busy = Math.ceil(sli.workPerSecondMin * 60 * 100);
  const idle = (sli.workPerSecondMin * 60) / 2;
  const asked = ['BudgetBurnsSlowly'];
  return [
    {
      name: 'room for twice what is required is silent',
      phases: [room(sli, 2 * target, busy, 90)],
      checks: [{ atMinutes: 90, fires: [] }],
      asked,
    },
    {
      name: 'room for half of what is required is a ticket',
      phases: [room(sli, target / 2, busy, 90)],
      checks: [{ atMinutes: 90, fires: asked }],
      asked,
    },
    {
      name: 'an idle process tells nothing of its headroom',
      phases: [room(sli, target / 100, idle, 90)],
      checks: [{ atMinutes: 90, fires: [] }],
      asked,
    },
  ];
}
export const HEADROOM_CORES = CORES;
