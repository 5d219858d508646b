import { termLabel } from '../../domains/catalogue/glossary.ts';
import { toneOf } from '../../domains/catalogue/pictures/brush.ts';
import type { AttributeRecord, DrawingRecord, ProductRecord, VariantRecord } from '../../domains/catalogue/product-record.ts';
import { COLOURS } from './colours.ts';
import { SERIES } from './opinions.ts';
import type { Random } from './random.ts';
import { opinionOf } from './reviews.ts';
import type { Department, Shelf, Words } from './shelf.ts';

const FIRST = Date.UTC(2024, 0, 8);
const LAST = Date.UTC(2026, 9, 30);
const SECOND_MS = 1000;

/** 128,340 becomes 127,900 or 128,000; below 10,000 won hundreds stay. */
function shopPrice(random: Random, won: number): number {
  const step = won < 10_000 ? 100 : won < 200_000 ? 1000 : 10_000;
  const rounded = Math.max(step, Math.round(won / step) * step);
  return step > 100 && random.chance(0.7) ? rounded - 100 : rounded;
}

function attributesOf(random: Random, shelf: Shelf, quality: number, numbersFit: boolean): AttributeRecord[] {
  const numbers = Object.entries(numbersFit ? (shelf.numbers ?? {}) : {}).map(
    ([name, [unit, min, max, step, falling]]): AttributeRecord => {
      const place = Math.max(0, Math.min(1, (falling === undefined ? quality : 1 - quality) + 0.16 * random.normal()));
      const value = Number((min + Math.round(((max - min) * place) / step) * step).toFixed(2));
      return unit === '' ? { name, value } : { name, value, unit };
    },
  );
  const texts = Object.entries(shelf.texts ?? {}).map(([name, values]): AttributeRecord => ({
    name,
    value: random.pick(values),
  }));
  const flags = Object.entries(shelf.flags ?? {}).map(([name, share]): AttributeRecord => ({
    name,
    value: random.chance(share),
  }));
  return [...texts, ...numbers, ...flags];
}

function variantsOf(
  random: Random,
  shelf: Shelf,
  id: string,
  basePrice: number,
): { variants: VariantRecord[]; optionNames: string[] } {
  const optionNames = Object.keys(shelf.options);
  let combinations: { options: Record<string, string>; factor: number }[] = [{ options: {}, factor: 1 }];
  for (const [name, values] of Object.entries(shelf.options)) {
    const chosen = random.some(
      values,
      name === 'colour' ? random.integer(1, 4) : random.integer(Math.min(2, values.length), Math.min(4, values.length)),
    );
    // The first colour is the one on the picture: any of them may be.
    const ordered =
      name === 'colour' ? chosen.toSorted((one, other) => (one < other ? -1 : 1) * (basePrice % 2 === 0 ? 1 : -1)) : chosen;
    const dearer =
      name === 'colour' || name === 'season'
        ? 0
        : /pack$|ml$|^\d+L$|^\d+k?g$|TB$|GB$/.test(values[0] ?? '')
          ? 0.55
          : /inch$|cm$/.test(values[0] ?? '')
            ? 0.18
            : 0;
    combinations = combinations.flatMap(({ options, factor }) =>
      ordered.map((value, index) => ({ options: { ...options, [name]: value }, factor: factor * (1 + dearer * index) })),
    );
  }
  const reduced = random.chance(0.3) ? 1.1 + 0.5 * random.next() : undefined;
  const prices = new Map<number, { priceMinor: number; listPriceMinor?: number }>();
  const soldOut = random.chance(0.03);
  const variants = combinations.slice(0, 16).map(({ options, factor }, index): VariantRecord => {
    const known = prices.get(factor);
    const priceMinor = known?.priceMinor ?? shopPrice(random, basePrice * factor);
    const listPriceMinor =
      known === undefined && reduced !== undefined ? shopPrice(random, priceMinor * reduced) : known?.listPriceMinor;
    const price = { priceMinor, ...(listPriceMinor !== undefined && listPriceMinor > priceMinor ? { listPriceMinor } : {}) };
    prices.set(factor, price);
    return {
      id: `${id}-v${index + 1}`,
      sku: `${id.toUpperCase()}-${String(index + 1).padStart(2, '0')}`,
      options,
      ...price,
      stock: soldOut || random.chance(0.08) ? 0 : random.chance(0.15) ? random.integer(1, 5) : random.integer(6, 240),
    };
  });
  return { variants, optionNames };
}

/** A drawing whose tone is that of the first colour. */
function drawingOf(random: Random, motif: string, colour: string | undefined): DrawingRecord {
  const [hue, tone] = COLOURS[colour ?? ''] ?? [random.pick([12, 34, 48, 96, 160, 200, 262, 330, 350]), random.integer(0, 3)];
  let seed = random.integer(0, 2 ** 30);
  while (toneOf(seed) !== tone) seed += 1;
  return { motif, hue: (hue + random.integer(-6, 6) + 360) % 360, seed };
}

const sentence = (words: readonly Words[], language: 0 | 1): string => words.map((pair) => pair[language]).join(' ');

/** Facts of the product as sentences, so that its description can be searched in the shopper's words. */
function facts(attributes: readonly AttributeRecord[], variants: readonly VariantRecord[]): Words[] {
  const labels = (values: readonly string[], language: 'ko' | 'en') =>
    [...new Set(values)].map((value) => termLabel(value)[language]).join(', ');
  const colours = variants.flatMap(({ options }) => options['colour'] ?? []);
  const material = attributes.find(({ name }) => name === 'material')?.value;
  const has = attributes.filter(({ value }) => value === true).map(({ name }) => name);
  return [
    ...(typeof material === 'string'
      ? [[`소재는 ${termLabel(material).ko}입니다.`, `Made of ${termLabel(material).en.toLowerCase()}.`] as const]
      : []),
    ...(colours.length > 0
      ? [[`색상: ${labels(colours, 'ko')}.`, `Colours: ${labels(colours, 'en').toLowerCase()}.`] as const]
      : []),
    ...(has.length > 0 ? [[`특징: ${labels(has, 'ko')}.`, `Features: ${labels(has, 'en').toLowerCase()}.`] as const] : []),
  ];
}

/** One product of a shelf; `number` is its place on it, from 1. */
export function productOf(
  random: Random,
  department: Department,
  shelf: Shelf,
  number: number,
  taken: Set<string>,
): ProductRecord {
  const id = `${shelf.id}-${String(number).padStart(3, '0')}`;
  const [kindKo, kindEn, motif = shelf.motif, ownPrice] = random.pick(shelf.kinds);
  let brand = random.pick(department.brands);
  let series = random.pick(SERIES);
  let quality = random.pick(shelf.qualities);
  const title = (): string => `${brand[1]} ${series[0]} ${quality[0]} ${kindKo}`;
  while (taken.has(title())) {
    brand = random.pick(department.brands);
    series = random.pick(SERIES);
    quality = random.pick(shelf.qualities);
  }
  taken.add(title());
  const [lowest, highest] = ownPrice ?? shelf.price;
  const place = Math.max(0, Math.min(1, 0.42 + 0.24 * random.normal()));
  const { variants, optionNames } = variantsOf(random, shelf, id, Math.round(lowest * (highest / lowest) ** place));
  const attributes = attributesOf(random, shelf, place, ownPrice === undefined);
  const createdMs = FIRST + Math.floor((random.next() * (LAST - FIRST)) / SECOND_MS) * SECOND_MS;
  const told = [...random.some(shelf.says, 2), ...facts(attributes, variants)];
  return {
    id,
    status: 'ACTIVE',
    title: { ko: title(), en: `${brand[2]} ${series[1]} ${quality[1]} ${kindEn}` },
    description: {
      ko: `${brand[1]}의 ${quality[0]} ${kindKo}. ${sentence(told, 0)}`,
      en: `${quality[1]} ${kindEn.toLowerCase()} by ${brand[2]}. ${sentence(told, 1)}`,
    },
    brand: { id: brand[0], name: { ko: brand[1], en: brand[2] } },
    category: [department, shelf].map(({ id: key, name: [ko, en] }) => ({ id: key, name: { ko, en } })),
    attributes,
    optionNames,
    variants,
    pictures: [],
    ...opinionOf(random, department, id, createdMs),
    drawing: drawingOf(random, motif, variants[0]?.options['colour']),
    createdAt: new Date(createdMs).toISOString(),
  };
}
