import { randomInt } from 'node:crypto';
import { TEST_SECRET } from './running-platform.ts';
import { accountActions, type AccountActions, type MailsTo } from './shopper/account.ts';
import { openBrowser, type Browser } from './shopper/browser.ts';
import { buyingActions, type BuyingActions } from './shopper/buying.ts';

/** Somebody with a browser: keeps cookies, has an address of their own, speaks through the graph. */
export interface Shopper extends Browser, AccountActions, BuyingActions {
  /** A second browser with the same cookies. */
  twin(differences?: Manner): Shopper;
}

export interface Manner {
  /** What the platform believes to be the browser's. */
  readonly address?: string;
  readonly language?: 'ko' | 'en';
  /** A journey of ours. */
  readonly isSynthetic?: boolean;
  /** The browser's name for its visit. */
  readonly visit?: string;
}
export const KOREAN: Manner = { language: 'ko' };

/** A platform, or one that may be replaced by another. */
interface Shop {
  readonly url: string;
  readonly mailsTo?: MailsTo;
}

const anyAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
const noMails: MailsTo = () => Promise.reject(new Error('the mails of this platform are not read here'));

export function newShopper(shop: Shop | (() => Shop), manner: Manner = {}): Shopper {
  const { address = anyAddress(), language = 'en', isSynthetic = false, visit } = manner;
  const now = typeof shop === 'function' ? shop : () => shop;
  const browser = openBrowser(() => now().url, {
    'accept-language': language,
    'x-asyncflow-forwarded-secret': TEST_SECRET,
    'x-asyncflow-client-address': address,
    'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/148.0 Safari/537.36',
    ...(isSynthetic ? { 'x-asyncflow-synthetic': 'true' } : {}),
    ...(visit === undefined ? {} : { 'x-asyncflow-visit': visit }),
  });
  const mailsTo: MailsTo = (email, mails) => (now().mailsTo ?? noMails)(email, mails);
  // The browser itself: its cookies are read where they are.
  return Object.assign(browser, accountActions(browser, mailsTo), buyingActions(browser), {
    twin(differences: Manner = {}) {
      const twin = newShopper(shop, {
        address,
        language,
        isSynthetic,
        ...(visit === undefined ? {} : { visit }),
        ...differences,
      });
      twin.cookie = browser.cookie;
      return twin;
    },
  });
}
