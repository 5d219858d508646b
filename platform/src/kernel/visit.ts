import { createHash } from 'node:crypto';

/** The random name that a browser gives to its visit. */
export const VISIT_NAME = /^[A-Za-z0-9_-]{8,64}$/;

/** SHA-256, hexadecimal: rows can be joined by it, and from a row nobody finds the browser that still knows the name. */
export const visitHash = (name: string): string => createHash('sha256').update(name).digest('hex');
