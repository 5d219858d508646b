import type { Locale } from './index';

type Entry = Readonly<Record<Locale, string>>;

/** The words of one part of the shop, so that other parts need not carry them: `say('cart', 'ko')`. */
export const dictionary =
  <Key extends string>(entries: Readonly<Record<Key, Entry>>) =>
  (key: Key, locale: Locale): string =>
    entries[key][locale];

/** `{name}` in a text becomes its value. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
