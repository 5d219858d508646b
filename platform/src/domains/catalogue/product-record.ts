import { z } from 'zod';
import { ID_PATTERN } from '../../kernel/ids.ts';

// Our own interchange format: one JSON object a line. What `npm run export` writes, `npm run import` reads, and the seed makes.

const id = z.string().regex(ID_PATTERN, 'must be 1 to 64 letters, digits, . _ ~ or -, starting with a letter or digit');
/** PostgreSQL's text cannot hold U+0000; other control characters have no place in a shop window. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((value) => !CONTROL.test(value), 'must not hold control characters')
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode');
const localized = (max: number) => z.strictObject({ ko: text(max).optional(), en: text(max).optional() });
const named = (max: number) =>
  localized(max).refine(({ ko, en }) => ko !== undefined || en !== undefined, 'must have a text in ko or en');

/** PostgreSQL has no year 0. */
const moment = z.iso.datetime().refine((value) => !value.startsWith('0000'), 'must not be of the year 0');
const noRepeats = (values: readonly string[]): boolean => new Set(values).size === values.length;

export const attributeRecord = z
  .strictObject({
    name: text(100),
    value: z.union([text(10_000), z.number(), z.boolean()]),
    unit: text(20).optional(),
  })
  .refine(({ value, unit }) => unit === undefined || typeof value === 'number', {
    path: ['unit'],
    message: 'goes with a number only',
  });

export const variantRecord = z
  .strictObject({
    id,
    sku: text(64),
    options: z.record(text(40), text(100)),
    /** In the shop's currency. */
    priceMinor: z.int().min(0).max(2_000_000_000),
    listPriceMinor: z.int().max(2_000_000_000).optional(),
    stock: z.int().min(0).max(1_000_000),
  })
  .refine(({ priceMinor, listPriceMinor }) => listPriceMinor === undefined || listPriceMinor > priceMinor, {
    path: ['listPriceMinor'],
    message: 'must be more than priceMinor',
  });

export const reviewRecord = z.strictObject({
  id,
  author: text(60),
  rating: z.int().min(1).max(5),
  title: text(200),
  body: text(4000),
  language: z.enum(['ko', 'en']),
  createdAt: moment,
});

/** How the drawn picture looks; `motif` names a drawing of pictures.ts, an unknown one falls back to a parcel. */
export const drawingRecord = z.strictObject({
  motif: text(30),
  hue: z.int().min(0).max(359),
  seed: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
});

const product = z.strictObject({
  id,
  status: z.enum(['ACTIVE', 'ARCHIVED']).default('ACTIVE'),
  title: named(300),
  description: localized(10_000).default({}),
  brand: z.strictObject({ id, name: named(100) }),
  /**
   * From the top down; made where it does not exist, renamed where the names differ (a language that is left out stays).
   * A category that exists keeps its place in the tree, so that no file can tie the tree into a ring.
   */
  category: z
    .array(z.strictObject({ id, name: named(100) }))
    .min(1)
    .max(4),
  attributes: z.array(attributeRecord).max(250).default([]),
  optionNames: z.array(text(40)).max(3).default([]),
  variants: z.array(variantRecord).min(1).max(100),
  pictures: z
    .array(z.url({ protocol: /^https?$/ }).max(2000))
    .max(20)
    .default([]),
  reviews: z.array(reviewRecord).max(500).default([]),
  drawing: drawingRecord.optional(),
  /** All marks, those of the written reviews included; without it, the written ones are all there are. */
  rating: z
    .strictObject({ count: z.int().min(0).max(10_000_000), sum: z.int().min(0).max(50_000_000) })
    .refine(({ count, sum }) => sum >= count && sum <= 5 * count, { path: ['sum'], message: 'must be 1 to 5 for each mark' })
    .optional(),
  releasedAt: moment.optional(),
  /** Absent: stays as it is, or the moment of the import for a new product. */
  createdAt: moment.optional(),
});

export const productRecord = product.superRefine(({ category, optionNames, variants, reviews }, context) => {
  const repeats: readonly (readonly [string, readonly string[]])[] = [
    ['category', category.map((node) => node.id)],
    ['optionNames', optionNames],
    ['variants', variants.map((variant) => variant.id)],
    ['variants', variants.map(({ sku }) => sku)],
    ['reviews', reviews.map((review) => review.id)],
  ];
  for (const [path, values] of repeats)
    if (!noRepeats(values)) context.addIssue({ code: 'custom', path: [path], message: 'must not name the same twice' });
  for (const [index, { options }] of variants.entries())
    if (Object.keys(options).length !== optionNames.length || !optionNames.every((name) => Object.hasOwn(options, name)))
      context.addIssue({
        code: 'custom',
        path: ['variants', index, 'options'],
        message: 'must have one value for each of optionNames',
      });
});

export type ProductRecord = z.infer<typeof productRecord>;
export type AttributeRecord = z.infer<typeof attributeRecord>;
export type VariantRecord = z.infer<typeof variantRecord>;
export type ReviewRecord = z.infer<typeof reviewRecord>;
export type DrawingRecord = z.infer<typeof drawingRecord>;
