import { domainToASCII, domainToUnicode } from 'node:url';

/** RFC 5321, 4.5.3.1. */
const LENGTH_MAX = 254;
const LOCAL_LENGTH_MAX = 64;
/** One local part and one domain; what would need quoting, and what could end a header or name a second recipient, is refused. */
const SHAPE = /^([^\s\p{C}<>()[\]"\\,:;@%]+)@([^\s\p{C}<>()[\]"\\,:;@%]+\.[^\s\p{C}<>()[\]"\\,:;@%.]+)$/u;
const LABEL = /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/;

/**
 * The one form of an address by which an account is found: trimmed, NFKC, lower case, a punycode domain spelt out. Undefined when it
 * is none, or longer than 254 characters.
 */
export function normalEmail(given: string): string | undefined {
  if (given.length > LENGTH_MAX * 2) return undefined;
  const [, local, domain] = SHAPE.exec(given.trim().normalize('NFKC').toLowerCase()) ?? [];
  if (local === undefined || domain === undefined || local.length > LOCAL_LENGTH_MAX) return undefined;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return undefined;
  const labels = domainToASCII(domain).split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || /^\d+$/.test(labels.at(-1) ?? '')) return undefined;
  const email = `${local}@${domainToUnicode(domain)}`;
  return email.length > LENGTH_MAX || Buffer.byteLength(`${local}@${labels.join('.')}`) > LENGTH_MAX ? undefined : email;
}
