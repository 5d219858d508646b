import type { ProductPageQuery } from '../graph/generated/operations';

export type Product = Extract<ProductPageQuery['product'], { readonly __typename: 'Product' }>;
export type Variant = Product['variants'][number];
/** Option name -> value. */
export type Choice = Readonly<Record<string, string>>;

/** The picture of a product that the shop draws itself. */
export const drawingOf = (id: string): string => `/pictures/${encodeURIComponent(id)}.svg`;

export const choiceOf = ({ options }: Variant): Choice => Object.fromEntries(options.map(({ name, value }) => [name, value]));

const fits = (variant: Variant, choice: Choice): boolean =>
  variant.options.every(({ name, value }) => choice[name] === undefined || choice[name] === value);

/** The variant to show first: the cheapest that is left, else the first. */
export const firstVariant = (variants: readonly Variant[]): Variant | undefined =>
  variants.filter(({ stock }) => stock > 0).toSorted((one, other) => one.price.amountMinor - other.price.amountMinor)[0] ??
  variants[0];

export const variantOf = (variants: readonly Variant[], choice: Choice): Variant | undefined =>
  variants.find((variant) => fits(variant, choice));

export interface OptionValue {
  readonly value: string;
  readonly isChosen: boolean;
  /** There is no variant with it and the other choices, or none is left. */
  readonly isSoldOut: boolean;
}

/** Every value of an option, in the merchant's order. */
export function valuesOf(variants: readonly Variant[], name: string, choice: Choice): readonly OptionValue[] {
  const values = new Set(
    variants.flatMap(({ options }) => options.filter((option) => option.name === name).map(({ value }) => value)),
  );
  return [...values].map((value) => {
    const variant = variantOf(variants, { ...choice, [name]: value });
    return { value, isChosen: choice[name] === value, isSoldOut: (variant?.stock ?? 0) === 0 };
  });
}

/** The choice after a value was picked: kept where there is such a variant, otherwise that of the nearest one with this value. */
export function withValue(variants: readonly Variant[], choice: Choice, name: string, value: string): Choice {
  const wanted = { ...choice, [name]: value };
  if (variantOf(variants, wanted)) return wanted;
  const other = variants.find((variant) => choiceOf(variant)[name] === value);
  return other ? choiceOf(other) : choice;
}

/** What people call the names and values of options. */
export const labelsOf = (variants: readonly Variant[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    variants.flatMap(({ options }) =>
      options.flatMap(({ name, label, value, display }) => [[name, label] as const, [value, display] as const]),
    ),
  );
