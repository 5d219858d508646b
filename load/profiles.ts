/** How many shoppers begin a journey a second, over time. The model is open: they come whether or not the shop keeps up. */
export interface Profile {
  /** What a run of it answers. */
  readonly question: string;
  /** Where the arrival rate goes, as a multiple of the base rate, and for what part of the time it takes to get there or stays. */
  readonly stages: readonly { readonly times: number; readonly part: number }[];
  /** Unless `--for` says otherwise. */
  readonly seconds: number;
  /** It is meant to end where an objective breaks. */
  readonly isSearchingTheLimit?: boolean;
}

export const PROFILES = {
  smoke: { question: 'Does it work at all?', seconds: 20, stages: [{ times: 0.2, part: 1 }] },
  average: {
    question: 'Does an ordinary day hold the objectives?',
    seconds: 180,
    stages: [
      { times: 1, part: 0.2 },
      { times: 1, part: 0.7 },
      { times: 0, part: 0.1 },
    ],
  },
  stress: {
    question: 'What does four times an ordinary day do?',
    seconds: 240,
    stages: [
      { times: 1, part: 0.15 },
      { times: 2, part: 0.1 },
      { times: 2, part: 0.2 },
      { times: 4, part: 0.1 },
      { times: 4, part: 0.35 },
      { times: 0, part: 0.1 },
    ],
  },
  spike: {
    question: 'Does the shop come through a rush, and back?',
    seconds: 120,
    stages: [
      { times: 1, part: 0.25 },
      { times: 8, part: 0.05 },
      { times: 8, part: 0.25 },
      { times: 1, part: 0.05 },
      { times: 1, part: 0.4 },
    ],
  },
  soak: {
    question: 'Does anything grow, leak or fill up over hours?',
    seconds: 2 * 60 * 60,
    stages: [
      { times: 1, part: 0.05 },
      { times: 1, part: 0.95 },
    ],
  },
  capacity: {
    question: 'How much does it bear until an objective breaks?',
    seconds: 300,
    isSearchingTheLimit: true,
    stages: [{ times: 40, part: 1 }],
  },
} as const satisfies Readonly<Record<string, Profile>>;
export type ProfileName = keyof typeof PROFILES;

export const isProfile = (name: string | undefined): name is ProfileName => name !== undefined && Object.hasOwn(PROFILES, name);

export interface Pace {
  readonly profile: ProfileName;
  /** Journeys that begin a second at 1 in the profile. */
  readonly rate: number;
  readonly seconds: number;
}

/** k6 counts whole arrivals, so by the minute: a rate below one a second is one too. */
const MINUTE = 60;

/** k6's scenario of a profile. A journey that waits holds its virtual user; what finds none is dropped, and counted. */
export function arrivals({ profile, rate, seconds }: Pace) {
  const { stages }: Profile = PROFILES[profile];
  const target = (times: number): number => Math.max(times === 0 ? 0 : 1, Math.round(rate * times * MINUTE));
  const most = Math.max(...stages.map(({ times }) => rate * times));
  return {
    executor: 'ramping-arrival-rate',
    startRate: target(Math.min(stages[0]?.times ?? 1, 1)),
    timeUnit: '1m',
    stages: stages.map(({ times, part }) => ({ target: target(times), duration: `${Math.max(1, Math.round(seconds * part))}s` })),
    preAllocatedVUs: Math.ceil(Math.max(2, most)),
    maxVUs: Math.ceil(Math.max(10, most * 10)),
  };
}
