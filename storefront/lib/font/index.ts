import localFont from 'next/font/local';

/** What nearly every text is written in (decision 0042); rare characters come from Pretendard's own slices, behind it in `--font-sans`. */
export const coreFont = localFont({
  src: './pretendard-core.woff2',
  weight: '400 800',
  variable: '--font-core',
  display: 'swap',
  // Asked for once the page is laid out: what is read first needs the line more.
  preload: false,
  adjustFontFallback: false,
});
