// Merges what Jest covered with what the processes covered that the tests started, prints a table a folder and holds the gate.
// `npm run test:coverage` runs the tests first: Jest writes coverage/unit, each process writes into coverage/e2e/* (NODE_V8_COVERAGE).
import libCoverage from 'istanbul-lib-coverage';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import MCR from 'monocart-coverage-reports';

/** Share of lines that must be covered over all workspaces, per cent. */
const LINES_MIN = 94;
const COUNTED =
  /^(platform\/src|platform\/test|storefront\/(app|components|lib|server)|observability|slo|synthetic|dashboards|load)\/.*\.tsx?$/;
/** Tests and what they stand on, benchmarks, and what runs in k6, whose engine measures no coverage. */
const NOT_COUNTED =
  /(^|\/)(generated|e2e|node_modules|tools|test|bench)\/|\.test\.tsx?$|-fixture\.ts$|\.d\.ts$|^synthetic\/(browser|checks)\/|^load\/scenarios\/|(^|\/)k6\.ts$/;
const root = path.resolve(import.meta.dirname, '../..');

const counts = (file: string): boolean => COUNTED.test(file) && !NOT_COUNTED.test(file);

/** Jest counts every line of a file that nothing loads; one of types alone has none that could run. */
const hasCode = (file: string): boolean =>
  file.endsWith('.tsx') ||
  stripTypeScriptTypes(readFileSync(path.join(root, file), 'utf8'))
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|\bimport\b[^;]*;|\bexport\s*\{\s*\};?/g, '')
    .trim() !== '';

/** Converts V8 coverage of real processes to Istanbul's format, by their source maps. */
async function fromProcesses(folders: readonly string[]): Promise<libCoverage.CoverageMapData> {
  if (folders.length === 0) return {};
  const report = MCR({
    outputDir: path.join(root, 'coverage/e2e-merged'),
    reports: ['json'],
    logging: 'error',
    clean: true,
    baseDir: root,
    entryFilter: (entry: { url: string }) => entry.url.startsWith('file:') && !entry.url.includes('/node_modules/'),
    sourceFilter: (source: string) =>
      counts(source.replace(/^.*?((platform|storefront|observability|slo|synthetic|dashboards|load)\/)/, '$1')),
  });
  for (const folder of folders) await report.addFromDir(folder);
  await report.generate();
  return JSON.parse(
    readFileSync(path.join(root, 'coverage/e2e-merged/coverage-final.json'), 'utf8'),
  ) as libCoverage.CoverageMapData;
}

const merged = libCoverage.createCoverageMap({});
const add = (data: libCoverage.CoverageMapData): void => {
  for (const [file, coverage] of Object.entries(data)) {
    const relative = path.isAbsolute(file) ? path.relative(root, file) : file;
    if (counts(relative) && existsSync(path.join(root, relative)) && hasCode(relative))
      merged.merge({ [relative]: { ...coverage, path: relative } });
  }
};
for (const file of globSync('coverage/unit/coverage-final.json', { cwd: root }))
  add(JSON.parse(readFileSync(path.join(root, file), 'utf8')) as libCoverage.CoverageMapData);
add(await fromProcesses(globSync('coverage/e2e/*/', { cwd: root }).map((folder) => path.join(root, folder))));

const byFolder = new Map<string, { covered: number; total: number }>();
const uncovered: { file: string; missing: number }[] = [];
for (const file of merged.files()) {
  const { covered, total } = merged.fileCoverageFor(file).toSummary().lines;
  for (const key of [file.split('/')[0] ?? '', 'all']) {
    const sum = byFolder.get(key) ?? { covered: 0, total: 0 };
    byFolder.set(key, { covered: sum.covered + covered, total: sum.total + total });
  }
  if (covered < total) uncovered.push({ file, missing: total - covered });
}
const percent = ({ covered, total }: { covered: number; total: number }): number => (total === 0 ? 100 : (100 * covered) / total);
process.stdout.write(`\nfolder          lines   covered\n`);
for (const [folder, sum] of [...byFolder].toSorted(([one], [other]) => one.localeCompare(other)))
  process.stdout.write(`${folder.padEnd(14)} ${String(sum.total).padStart(6)} ${percent(sum).toFixed(1).padStart(8)} %\n`);
process.stdout.write(`\nmost lines not covered:\n`);
for (const { file, missing } of uncovered.toSorted((one, other) => other.missing - one.missing).slice(0, 15))
  process.stdout.write(`${String(missing).padStart(6)}  ${file}\n`);
const all = percent(byFolder.get('all') ?? { covered: 0, total: 0 });
if (merged.files().length === 0 || all < LINES_MIN) {
  process.stderr.write(`\n${all.toFixed(1)} % of lines are covered; the gate is ${LINES_MIN} %\n`);
  process.exit(1);
}
process.stdout.write(`\n${all.toFixed(1)} % of lines are covered; the gate is ${LINES_MIN} %\n`);
