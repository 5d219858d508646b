import { ZodError } from 'zod';
import { recordOfChorus, type ChorusOptions } from './chorus.ts';
import { productRecord, type ProductRecord } from './product-record.ts';

export type Format = 'asyncflow' | 'chorus';

export type Parsed = { readonly record: ProductRecord } | { readonly problem: string; readonly id?: string };

const PROBLEMS_PER_LINE_MAX = 3;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By the keys a product of the format cannot be without. */
export function formatOf(value: unknown): Format | undefined {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, 'variants') && Object.hasOwn(value, 'category')) return 'asyncflow';
  if (Object.hasOwn(value, 'supplier') && Object.hasOwn(value, 'price')) return 'chorus';
  return undefined;
}

const told = (error: ZodError): string =>
  error.issues
    .slice(0, PROBLEMS_PER_LINE_MAX)
    .map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`))
    .join('; ');

/** Reads the lines of one file: the first line that is of a known format decides for the rest. */
export function lineParser(options: ChorusOptions): { parse(text: string): Parsed; readonly format: Format | undefined } {
  let format: Format | undefined;
  return {
    get format() {
      return format;
    },
    parse(text) {
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch (error) {
        return { problem: `not JSON (${error instanceof Error ? error.message.slice(0, 120) : ''})` };
      }
      if (!isObject(value)) return { problem: 'not a JSON object: one product a line is expected' };
      const id = typeof value['id'] === 'string' ? { id: value['id'].slice(0, 64) } : {};
      format ??= formatOf(value);
      if (format === undefined)
        return { problem: 'neither a product of ours (variants, category) nor of Chorus (supplier, price)', ...id };
      try {
        return { record: productRecord.parse(format === 'chorus' ? recordOfChorus(value, options) : value) };
      } catch (error) {
        if (error instanceof ZodError) return { problem: told(error), ...id };
        throw error;
      }
    },
  };
}
