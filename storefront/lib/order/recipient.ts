import type { FieldProblem, Values } from '../form/client';
import type { Locale } from '../locale';
import { looksLikeEmail } from '../account';
import { say } from './text';

export const RECIPIENT_FIELDS = ['name', 'phone', 'postcode', 'line1', 'line2'] as const;

/** 06236, also where someone typed a space or full-width digits (NFKC). */
export const tidyPostcode = (value: string): string => value.normalize('NFKC').replaceAll(/[\s-]/g, '');
export const tidyPhone = (value: string): string =>
  value
    .normalize('NFKC')
    .replaceAll(/[^\d\s-]/g, '')
    .trim();

/** The platform's own rules, told before it is asked; what it alone knows it tells itself. */
export function checkRecipient(values: Values, needsEmail: boolean, locale: Locale): readonly FieldProblem[] {
  const { email = '', name = '', phone = '', postcode = '', line1 = '' } = values;
  const problems: FieldProblem[] = [];
  if (needsEmail && !looksLikeEmail(email)) problems.push({ field: 'email', message: say('badEmail', locale) });
  if (name === '') problems.push({ field: 'name', message: say('requiredName', locale) });
  if (!/^\d[\d\s-]{7,18}\d$/.test(tidyPhone(phone))) problems.push({ field: 'phone', message: say('badPhone', locale) });
  if (!/^\d{5}$/.test(tidyPostcode(postcode))) problems.push({ field: 'postcode', message: say('badPostcode', locale) });
  if (line1 === '') problems.push({ field: 'line1', message: say('requiredLine1', locale) });
  return problems;
}
