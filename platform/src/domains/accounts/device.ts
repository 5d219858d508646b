/** What a device calls itself, in words that fit a list; null where it does not say. */
export interface Device {
  readonly browser: string | null;
  readonly system: string | null;
}

// The first that fits: browsers name those they are made of after themselves.
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['KakaoTalk', /KAKAOTALK/],
  ['Naver', /NAVER\(/],
  ['Whale', /Whale\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:Chrome|CriOS|Chromium)\//],
  ['Safari', /Safari\//],
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Windows', /Windows NT/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['macOS', /Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];
const LENGTH_MAX = 400;

const first = (names: readonly (readonly [string, RegExp])[], text: string): string | null =>
  names.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** From the User-Agent header; every word it can answer stands above. */
export function deviceOf(userAgent: string | undefined): Device {
  const text = (userAgent ?? '').slice(0, LENGTH_MAX);
  return { browser: first(BROWSERS, text), system: first(SYSTEMS, text) };
}
