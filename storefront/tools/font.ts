// Cuts what nearly every page needs out of Pretendard into one file (platform/docs/decisions/0042). `npm run generate`.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const storefront = path.resolve(import.meta.dirname, '..');
const variable = path.join(path.dirname(createRequire(import.meta.url).resolve('pretendard/package.json')), 'dist/web/variable');

/** Its stylesheet has the characters that Korean is mostly written with in its last slices. */
const SLICES = 14;
/** `font-normal` to `font-extrabold`: nothing here is lighter or heavier. */
const WEIGHTS = { min: 400, max: 800 };
/** Kerning, marks, and figures of one width. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'calt', 'tnum', 'case'];

function charactersOf(ranges: string): string[] {
  return ranges.split(',').flatMap((range) => {
    const [first = 0, last = first] = range
      .replace('U+', '')
      .split('-')
      .map((point) => Number.parseInt(point, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  });
}

const slices = [
  ...readFileSync(path.join(variable, 'pretendardvariable-dynamic-subset.css'), 'utf8').matchAll(/unicode-range: ([^;]+);/g),
].map(([, ranges = '']) => charactersOf(ranges));
/** The shop's own words, wherever they stand in Pretendard's slices. */
const words = globSync('{app,components,lib}/**/*.{ts,tsx}', { cwd: storefront })
  .filter((file) => !file.includes('.test.') && !file.includes('/generated/'))
  .flatMap((file) => [...readFileSync(path.join(storefront, file), 'utf8')]);
const characters = [...new Set([...slices.slice(-SLICES).flat(), ...words])].filter((character) => character >= ' ').toSorted();

// By a name: the library's types do not know `keepFeatures`.
const options = {
  targetFormat: 'woff2' as const,
  variationAxes: { wght: WEIGHTS },
  keepFeatures: FEATURES,
  noHinting: true,
  // Whose it is, and under which licence.
  preserveNameIds: [0, 13, 14],
};
const whole = readFileSync(path.join(variable, 'woff2/PretendardVariable.woff2'));
const font = await subsetFont(whole, characters.join(''), options);
writeFileSync(path.join(storefront, 'lib/font/pretendard-core.woff2'), font);
