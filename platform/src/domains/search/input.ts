import type { Problem } from '../../kernel/user-errors.ts';
import { placeOf, type Place } from './cursor.ts';
import type { Filters } from './filters.ts';

const RULES = {
  first: { ko: '1 이상 50 이하여야 합니다.', en: 'Must be from 1 to 50.' },
  cursor: {
    ko: '이 검색의 위치가 아닙니다. 처음부터 다시 불러와 주세요.',
    en: 'The cursor is not one of this search. Start from the beginning.',
  },
  price: { ko: '최저가는 최고가보다 클 수 없습니다.', en: 'The lowest price must not be above the highest.' },
  negative: { ko: '0 이상이어야 합니다.', en: 'Must not be below 0.' },
  rating: { ko: '0 이상 5 이하여야 합니다.', en: 'Must be from 0 to 5.' },
  many: { ko: '너무 많습니다.', en: 'There are too many.' },
  range: { ko: '최솟값은 최댓값보다 클 수 없습니다.', en: 'The lower end must not be above the upper.' },
} as const;

const VALUES_MAX = 100;
const ATTRIBUTES_MAX = 20;
const FIRST_MAX = 50;

/** Every rule that filters break, with its place. */
function filterProblems({ categoryIds, brandIds, price, ratingMin, attributes }: Filters): Problem[] {
  const problems: Problem[] = [];
  const check = (isWrong: boolean, path: string, rule: Problem['rule']): void => {
    if (isWrong) problems.push({ path: `input.filters.${path}`, rule });
  };
  check((categoryIds?.length ?? 0) > VALUES_MAX, 'categoryIds', RULES.many);
  check((brandIds?.length ?? 0) > VALUES_MAX, 'brandIds', RULES.many);
  check((attributes?.length ?? 0) > ATTRIBUTES_MAX, 'attributes', RULES.many);
  check((price?.minMinor ?? 0) < 0, 'price.minMinor', RULES.negative);
  check((price?.maxMinor ?? 0) < 0, 'price.maxMinor', RULES.negative);
  check(price?.minMinor !== undefined && price.maxMinor !== undefined && price.minMinor > price.maxMinor, 'price', RULES.price);
  check(ratingMin !== undefined && (ratingMin < 0 || ratingMin > 5), 'ratingMin', RULES.rating);
  for (const [index, { values, min, max }] of (attributes ?? []).slice(0, ATTRIBUTES_MAX).entries()) {
    check((values?.length ?? 0) > VALUES_MAX, `attributes.${index}.values`, RULES.many);
    check(min !== undefined && max !== undefined && min > max, `attributes.${index}`, RULES.range);
  }
  return problems;
}

/** The place to go on from, or every broken rule. */
export function checkInput(
  filters: Filters,
  first: number,
  after: string | undefined,
  hash: string,
): { readonly problems: readonly Problem[]; readonly place: Place | undefined } {
  const place = after === undefined ? undefined : placeOf(after, hash);
  const problems = filterProblems(filters);
  if (first < 1 || first > FIRST_MAX) problems.push({ path: 'first', rule: RULES.first });
  if (after !== undefined && place === undefined) problems.push({ path: 'after', rule: RULES.cursor });
  return { problems, place };
}
