import { burnRates } from '../burn-rates.ts';
import { errorBudget, type Objective } from '../objective.ts';
import { burn, healthy, nothing, type Case } from './case.ts';
import { totalMinutes, type Phase } from './timeline.ts';

const FAST = 'BudgetBurnsFast';
const SLOWLY = 'BudgetBurnsSlowly';

/** Bad events that stay below the guard, each with a good one, half an hour apart. */
const fewBad = ({ badEventsMin }: Objective): readonly Phase[] =>
  Array.from({ length: badEventsMin - 1 }, (): readonly Phase[] => [
    { ...nothing(29), witness: 0 },
    { minutes: 1, good: 1, bad: 1, witness: 0 },
  ]).flat();

/** Minutes are multiples of 15, the tests' evaluation interval. */
export function burnRateCases(objective: Objective): readonly Case[] {
  if (burnRates(objective).length === 0) return [];
  const page = objective.alerting === 'page' ? [FAST] : [];
  const collapsed = { minutes: 75, good: 0, bad: Math.round(burn(objective, 1, 1).bad * 2) };
  const few = fewBad(objective);
  return [
    {
      name: 'half the allowed errors for eight hours are silent',
      phases: [burn(objective, 0.5, 480)],
      checks: [
        { atMinutes: 60, fires: [] },
        { atMinutes: 480, fires: [] },
      ],
    },
    {
      name: '20 times the budget pages within the hour',
      phases: [healthy(objective, 195), burn(objective, 20, 60)],
      checks: [
        { atMinutes: 195, fires: [] },
        { atMinutes: 255, fires: [...page, SLOWLY] },
      ],
    },
    {
      name: 'not one good event from the start: the ratio exists and pages',
      phases: [{ minutes: 60, good: 0, bad: 60 }],
      checks: [{ atMinutes: 60, fires: [...page, SLOWLY] }],
    },
    {
      name: '4 times the budget is a ticket and no page',
      phases: [burn(objective, 4, 480)],
      checks: [{ atMinutes: 480, fires: [SLOWLY] }],
    },
    {
      name: 'a spike of a quarter of an hour stays silent',
      phases: [healthy(objective, 360), burn(objective, 20, 15), healthy(objective, 60)],
      checks: [
        { atMinutes: 375, fires: [] },
        { atMinutes: 435, fires: [] },
      ],
    },
    {
      name: 'after an hour of 20 times the budget the page resolves within a quarter of an hour, the ticket when six hours are clean',
      phases: [healthy(objective, 195), burn(objective, 20, 60), healthy(objective, 390)],
      checks: [
        { atMinutes: 255, fires: [...page, SLOWLY] },
        { atMinutes: 270, fires: [SLOWLY] },
        { atMinutes: 645, fires: [] },
      ],
    },
    {
      name: 'a total outage of half an hour pages while it lasts and for half an hour after it',
      phases: [healthy(objective, 345), burn(objective, 1 / errorBudget(objective), 30), healthy(objective, 60)],
      checks: [
        { atMinutes: 345, fires: [] },
        { atMinutes: 375, fires: [...page, SLOWLY], isNumberless: true },
        { atMinutes: 390, fires: [...page, SLOWLY], isNumberless: true },
        { atMinutes: 405, fires: [SLOWLY], isNumberless: true },
      ],
    },
    ...(objective.splitBy === undefined
      ? []
      : [
          {
            name: 'one stream of many burns its own budget and is told what is left of that',
            phases: [healthy(objective, 195), burn(objective, 20, 60)],
            beside: [{ minutes: 255, good: 100 * burn(objective, 0, 1).good, bad: 0 }],
            checks: [{ atMinutes: 255, fires: [...page, SLOWLY] }],
            asked: [FAST, SLOWLY],
          },
        ]),
    {
      name: 'few bad events at low traffic do not flap',
      phases: few,
      checks: Array.from({ length: objective.badEventsMin - 1 }, (_, at) => ({ atMinutes: 30 * (at + 1), fires: [] })),
      asked: [FAST, SLOWLY],
    },
    {
      name: `traffic collapses to ${Number((200 * errorBudget(objective)).toPrecision(3))} % and all of it fails: it still pages`,
      phases: [healthy(objective, 60), collapsed],
      checks: [{ atMinutes: totalMinutes([healthy(objective, 60), collapsed]), fires: [...page, SLOWLY] }],
    },
  ];
}

/** Days, evaluated every two hours. */
export const slowBurnCases = (objective: Objective): readonly Case[] =>
  burnRates(objective).length === 0
    ? []
    : [
        {
          name: 'twice the budget for two days is a ticket of the three-day window',
          phases: [healthy(objective, 1440), burn(objective, 2, 2880)],
          checks: [
            { atMinutes: 1440, fires: [] },
            { atMinutes: 4320, fires: [SLOWLY] },
          ],
        },
      ];
