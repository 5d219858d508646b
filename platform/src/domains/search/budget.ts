// Reads a price range out of what the shopper typed: "예산 50만원 이하로", "3만원에서 5만원 사이", "under $50". A thin rule parser: what it does not
// know stays a word, and what it read is shown to the shopper.

import { WON_PER_DOLLAR } from '../../kernel/money.ts';

export interface Budget {
  readonly minMinor: number | undefined;
  readonly maxMinor: number | undefined;
  /** The words it was read from, as typed. */
  readonly text: string;
}

export interface ReadQuery {
  /** What is left to search for. */
  readonly words: string;
  readonly budget: Budget | undefined;
}

const PRICE_MAX = 2_000_000_000;

const WON = String.raw`(?:약\s*)?(\d[\d,]*(?:\.\d+)?)\s*(억|천만|백만|십만|만|천)?\s*(?:원|krw)`;
const BARE = String.raw`(\d[\d,]*(?:\.\d+)?)\s*(억|천만|백만|십만|만|천)?\s*(?:원)?`;
const DOLLAR = String.raw`(?:\$\s*(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s*(?:dollars?|usd|달러|불))`;
const LEAD = String.raw`(?:예산(?:은|이)?\s*|가격(?:은|이)?\s*|최대\s*)?`;
const TAIL = String.raw`(?:으로|로|인|의|에서|짜리)?(?=\s|$)`;

const FACTORS: Readonly<Record<string, number>> = { 억: 1e8, 천만: 1e7, 백만: 1e6, 십만: 1e5, 만: 1e4, 천: 1e3 };
const amount = (digits: string | undefined, unit?: string): number =>
  Math.min(Math.round(Number((digits ?? '').replaceAll(',', '')) * (FACTORS[unit ?? ''] ?? 1)), PRICE_MAX);
const dollars = (one: string | undefined, other?: string): number =>
  amount(String(Number((one ?? other ?? '').replaceAll(',', '')) * WON_PER_DOLLAR));

type Range = Pick<Budget, 'minMinor' | 'maxMinor'>;
const atMost = (maxMinor: number): Range => ({ minMinor: undefined, maxMinor });
const atLeast = (minMinor: number): Range => ({ minMinor, maxMinor: undefined });
/** "10만원대" is 100,000 to 199,999; "50만원대" 500,000 to 599,999. */
const decade = (minor: number): Range => {
  const step = 10 ** Math.floor(Math.log10(Math.max(minor, 1)));
  return { minMinor: minor, maxMinor: minor + step - 1 };
};

const RULES: readonly (readonly [pattern: RegExp, read: (groups: readonly (string | undefined)[]) => Range])[] = [
  [
    new RegExp(`${LEAD}${BARE}\\s*(?:에서|부터|~|-)\\s*${WON}\\s*(?:사이|까지|정도)?${TAIL}`, 'iu'),
    ([a, b, c, d]) => ({ minMinor: amount(a, b ?? d), maxMinor: amount(c, d) }),
  ],
  [
    new RegExp(`${LEAD}${WON}\\s*(?:이하|미만|아래|안쪽|이내|까지|안으로|밑|언더)${TAIL}`, 'iu'),
    ([a, b]) => atMost(amount(a, b)),
  ],
  [new RegExp(`${LEAD}${WON}\\s*(?:이상|초과|넘는|부터|위)${TAIL}`, 'iu'), ([a, b]) => atLeast(amount(a, b))],
  [new RegExp(`${LEAD}${WON}\\s*대${TAIL}`, 'iu'), ([a, b]) => decade(amount(a, b))],
  [new RegExp(`(?:예산(?:은|이)?|최대)\\s*${WON}\\s*(?:정도)?${TAIL}`, 'iu'), ([a, b]) => atMost(amount(a, b))],
  [
    new RegExp(`\\bbetween\\s+${DOLLAR}\\s+and\\s+${DOLLAR}(?!\\w)`, 'iu'),
    ([a, b, c, d]) => ({ minMinor: dollars(a, b), maxMinor: dollars(c, d) }),
  ],
  [
    new RegExp(`\\b(?:under|below|less than|up to|at most|max(?:imum)?|cheaper than)\\s+${DOLLAR}(?!\\w)`, 'iu'),
    ([a, b]) => atMost(dollars(a, b)),
  ],
  [new RegExp(`\\b(?:over|above|more than|at least|from)\\s+${DOLLAR}(?!\\w)`, 'iu'), ([a, b]) => atLeast(dollars(a, b))],
  [
    /\b(?:under|below|less than|up to|at most|max(?:imum)?)\s+(?:₩\s*(\d[\d,]*)|(\d[\d,]*)\s*(?:won|krw))(?!\w)/iu,
    ([a, b]) => atMost(amount(a ?? b)),
  ],
  [
    /\b(?:over|above|more than|at least|from)\s+(?:₩\s*(\d[\d,]*)|(\d[\d,]*)\s*(?:won|krw))(?!\w)/iu,
    ([a, b]) => atLeast(amount(a ?? b)),
  ],
];

/** Takes the first price range out of a query; the rest are its words. */
export function readQuery(query: string): ReadQuery {
  for (const [pattern, read] of RULES) {
    const match = pattern.exec(query);
    if (!match) continue;
    const range = read(match.slice(1));
    if (range.minMinor !== undefined && range.maxMinor !== undefined && range.minMinor > range.maxMinor) continue;
    const words = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`;
    return { words: words.replace(/\s+/g, ' ').trim(), budget: { ...range, text: match[0].trim() } };
  }
  return { words: query.replace(/\s+/g, ' ').trim(), budget: undefined };
}
