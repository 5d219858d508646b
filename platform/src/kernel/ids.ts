import { randomUUID } from 'node:crypto';

/** Ids that a merchant or an import may bring: they stand in addresses and file names, so the alphabet is small. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/;

export const isId = (value: string): boolean => ID_PATTERN.test(value);

/** `prefix-` and 32 hexadecimal digits. */
export const newId = (prefix: string): string => `${prefix}-${randomUUID().replaceAll('-', '')}`;
