import type { ReviewRecord } from '../../domains/catalogue/product-record.ts';
import { AUTHORS, CLOSINGS, HEADLINES, OPENINGS } from './opinions.ts';
import type { Random } from './random.ts';
import type { Department, Words } from './shelf.ts';

const HOUR_MS = 3_600_000;
const LAST = Date.UTC(2026, 10, 15);

function review(random: Random, department: Department, id: string, stars: number, fromMs: number): ReviewRecord {
  const language = random.chance(0.14) ? 'en' : 'ko';
  const of = (words: Words): string => words[language === 'ko' ? 0 : 1];
  const mood = stars >= 4 ? 'good' : stars === 3 ? 'middling' : 'bad';
  const sentences = [
    ...(mood === 'good' && random.chance(0.55) ? [random.pick(OPENINGS)] : []),
    ...(mood === 'bad'
      ? random.some(department.complaints, random.integer(1, 2))
      : random.some(department.praise, random.integer(1, 2))),
    ...(mood === 'middling' || (stars === 4 && random.chance(0.4)) ? [random.pick(department.complaints)] : []),
    ...(random.chance(0.7) ? [random.pick(CLOSINGS[mood])] : []),
  ];
  return {
    id,
    author: random.pick(AUTHORS[language]),
    rating: stars,
    title: of(random.pick(HEADLINES[stars - 1] ?? [])),
    body: sentences.map(of).join(' '),
    language,
    createdAt: new Date(
      fromMs + Math.floor(random.next() * ((LAST - fromMs) / HOUR_MS)) * HOUR_MS + random.integer(0, 3599) * 1000,
    ).toISOString(),
  };
}

export interface Opinion {
  readonly reviews: ReviewRecord[];
  /** All marks, those of the written reviews included. */
  readonly rating: { readonly count: number; readonly sum: number };
}

/** What shoppers say of a product that came to the shop at `fromMs`: most are content, a few products are new and have no mark. */
export function opinionOf(random: Random, department: Department, productId: string, fromMs: number): Opinion {
  if (random.chance(0.06)) return { reviews: [], rating: { count: 0, sum: 0 } };
  const quality = Math.max(2.4, Math.min(4.95, 4.35 + 0.42 * random.normal()));
  const count = Math.max(1, Math.min(4800, Math.round(Math.exp(3.6 + 1.35 * random.normal()))));
  const stars = (): number => Math.max(1, Math.min(5, Math.round(quality + 0.85 * random.normal())));
  const reviews = Array.from({ length: Math.min(count, random.integer(0, 8)) }, (_, index) =>
    review(random, department, `${productId}-r${index + 1}`, stars(), fromMs),
  );
  const written = reviews.reduce((sum, { rating }) => sum + rating, 0);
  return { reviews, rating: { count, sum: written + Math.round((count - reviews.length) * quality) } };
}
