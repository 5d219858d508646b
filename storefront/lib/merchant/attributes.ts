import type { FieldProblem, Values } from '../form/client';
import type { Locale } from '../locale';
import { tell } from './editor-text';
import type { MerchantProduct } from './index';

export type AttributeKind = MerchantProduct['attributes'][number]['kind'];

/** An attribute as its fields show it; a yes is `true`. */
export interface TypedAttribute {
  readonly name: string;
  readonly kind: AttributeKind;
  readonly value: string;
  readonly unit: string;
}

export const typedAttributes = (attributes: MerchantProduct['attributes']): readonly TypedAttribute[] =>
  attributes.map(({ name, kind, text, number, boolean, unit }) => ({
    name,
    kind,
    value: String(text ?? number ?? boolean ?? ''),
    unit: unit ?? '',
  }));

/** "1,234.5" -> 1234.5; undefined for what is no number. */
export function decimal(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(digits) ? Number(digits) : undefined;
}

/** Names of a row's fields; those of the platform's paths. */
export const attributeField = (index: number, part: 'name' | 'kind' | 'text' | 'unit'): string => `attributes.${index}.${part}`;
export const attributeFields = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) =>
    (['name', 'text', 'unit'] as const).map((part) => attributeField(index, part)),
  ).flat();

const typedAt = (values: Values, index: number): TypedAttribute => ({
  name: values[attributeField(index, 'name')] ?? '',
  kind: (values[attributeField(index, 'kind')] ?? 'TEXT') as AttributeKind,
  value: values[attributeField(index, 'text')] ?? '',
  unit: values[attributeField(index, 'unit')] ?? '',
});

export function checkAttributes(values: Values, count: number, locale: Locale): readonly FieldProblem[] {
  return Array.from({ length: count }, (_, index): readonly FieldProblem[] => {
    const { name, kind, value } = typedAt(values, index);
    const isBad = kind === 'NUMBER' ? decimal(value) === undefined : value === '';
    return [
      ...(name === '' ? [{ field: attributeField(index, 'name'), message: tell('needAttributeName', locale) }] : []),
      ...(isBad
        ? [{ field: attributeField(index, 'text'), message: tell(kind === 'NUMBER' ? 'badNumber' : 'needValue', locale) }]
        : []),
    ];
  }).flat();
}

/** For the platform; what is wrong has been told by `checkAttributes`. */
export const attributesOf = (values: Values, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const { name, kind, value, unit } = typedAt(values, index);
    if (kind === 'BOOLEAN') return { name, boolean: value === 'true' };
    if (kind === 'NUMBER') return { name, number: decimal(value) ?? 0, ...(unit === '' ? {} : { unit }) };
    return { name, text: value };
  });
