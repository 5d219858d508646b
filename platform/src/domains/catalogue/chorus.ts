import { z } from 'zod';
import { chorusCategory } from './chorus-categories.ts';
import type { AttributeRecord, ProductRecord } from './product-record.ts';

// The format of querqy/chorus: Icecat products, prices in US cents, attributes as `attr_t_…`, `attr_n_…` and `attr_b_…`.

const chorusProduct = z.looseObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,56}$/),
  name: z.string().min(1),
  title: z.string().trim().min(1).max(300),
  supplier: z.string().trim().min(1).max(100),
  /** US cents. */
  price: z.int().min(0),
  short_description: z.string().optional(),
  ean: z.array(z.string()).optional(),
  date_released: z.iso.datetime().optional(),
  img_high: z.string().optional(),
  img_500x500: z.string().optional(),
});

export interface ChorusOptions {
  readonly wonPerDollar: number;
}

const ATTRIBUTE = /^attr_[tnb]_(.+)$/;
const WON_STEP = 10;

/** A slug of at most 64 characters: "StarTech.com" becomes "startech.com". */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '')
    .slice(0, 64) || `brand-${hash(text)}`;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of text) value = Math.imul(value ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

/** The data names no stock: 0 to 199 from the id, none left for one product in twelve. */
const stockOf = (id: string): number => (hash(`stock ${id}`) % 12 === 0 ? 0 : 1 + (hash(`left ${id}`) % 199));

/** Icecat's breaks and characters written as HTML, as text. */
const plain = (text: string): string =>
  text
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .replaceAll(/&(?:amp|#38);/g, '&')
    .trim();

const https = (address: string): string => address.replace(/^http:/, 'https:');

function attributesOf(product: Readonly<Record<string, unknown>>, model: string, eans: readonly string[]): AttributeRecord[] {
  const said = Object.entries(product).flatMap(([key, value]): AttributeRecord[] => {
    const name = ATTRIBUTE.exec(key)?.[1];
    if (name === undefined) return [];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [{ name, value }] : [];
  });
  const [ean] = eans;
  return [...said, { name: 'model', value: model }, ...(ean === undefined ? [] : [{ name: 'ean', value: eans.join(', ') }])];
}

/** Our record of a Chorus product. Throws ZodError where it is not one; the result is yet to be checked as a record. */
export function recordOfChorus(value: unknown, { wonPerDollar }: ChorusOptions): ProductRecord {
  const product = chorusProduct.parse(value);
  const description = plain(product.short_description ?? '');
  const { path, motif } = chorusCategory(product.title, description);
  const pictures = [...new Set([product.img_500x500, product.img_high].flatMap((address) => (address ? [https(address)] : [])))];
  const brand = slug(product.supplier);
  return {
    id: product.id,
    status: 'ACTIVE',
    title: { en: product.title },
    description: description === '' ? {} : { en: description },
    brand: { id: brand, name: { en: product.supplier } },
    category: path,
    attributes: attributesOf(product, product.name, product.ean ?? []),
    optionNames: [],
    variants: [
      {
        id: `${product.id}-v1`,
        sku: `CHORUS-${product.id}`,
        options: {},
        priceMinor: Math.round(((product.price / 100) * wonPerDollar) / WON_STEP) * WON_STEP,
        stock: stockOf(product.id),
      },
    ],
    pictures,
    reviews: [],
    drawing: { motif, hue: hash(brand) % 360, seed: hash(product.id) >>> 1 },
    ...(product.date_released === undefined ? {} : { releasedAt: product.date_released }),
  };
}
