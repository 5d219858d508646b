// Judges a running shop (BASE_URL, otherwise http://localhost:3000) by Lighthouse, on a phone's terms: `npm run lighthouse -w storefront`.
// Accessibility, best practices, SEO and the weight of scripts are gates; speed is printed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, globSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../e2e/browser.ts';

interface Report {
  readonly requestedUrl: string;
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string; readonly numericValue?: number }>>;
}

const storefront = path.resolve(import.meta.dirname, '..');
const lhci = createRequire(import.meta.url).resolve('@lhci/cli/src/cli.js');
const { executablePath, args, env } = await findBrowser();
const work = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
const flags = args.filter((arg) => !arg.startsWith('--headless')).join(' ');

const run = (command: string, ...more: string[]): number =>
  spawnSync(process.execPath, [lhci, command, `--config=${path.join(storefront, 'lighthouserc.cjs')}`, ...more], {
    cwd: work,
    stdio: 'inherit',
    env: { ...process.env, ...env, CHROME_PATH: executablePath },
  }).status ?? 1;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function print(): void {
  const reports = globSync('.lighthouseci/lhr-*.json', { cwd: work }).map(
    (file) => JSON.parse(readFileSync(path.join(work, file), 'utf8')) as Report,
  );
  for (const url of new Set(reports.map(({ requestedUrl }) => requestedUrl))) {
    const runs = reports.filter(({ requestedUrl }) => requestedUrl === url);
    const score = (name: string) => Math.round(100 * median(runs.map(({ categories }) => categories[name]?.score ?? 0)));
    const seconds = (name: string) => (median(runs.map(({ audits }) => audits[name]?.numericValue ?? 0)) / 1000).toFixed(1);
    process.stdout.write(
      `${url}  performance ${score('performance')} (goal 90, median of ${runs.length})  accessibility ${score('accessibility')}` +
        `  best practices ${score('best-practices')}  seo ${score('seo')}  LCP ${seconds('largest-contentful-paint')} s  TBT ${seconds('total-blocking-time')} s\n`,
    );
  }
}

const collect = (...more: string[]): number => run('collect', `--settings.chromeFlags=--headless ${flags}`, ...more);
const search = `${process.env['BASE_URL'] ?? 'http://localhost:3000'}/search?q=${encodeURIComponent('여행용 가방')}`;
// `noindex` on purpose, which is a part of the score for search engines.
const collected = collect() || collect('--additive', `--url=${search}`, '--settings.skipAudits=is-crawlable');
if (collected === 0) print();
const judged = collected === 0 ? run('assert') : collected;
rmSync(work, { recursive: true, force: true });
process.exitCode = judged;
