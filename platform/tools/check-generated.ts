// Regenerates every generated file and fails when one was not up to date. `npm run check:generated`.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const GENERATED = [
  'platform/src/generated/**/*.*',
  'platform/docs/architecture.md',
  'storefront/lib/graph/generated/**/*.*',
  'storefront/lib/font/*.woff2',
  'slo/generated/**/*.*',
  'dashboards/generated/**/*.*',
  'observability/flows/generated/**/*.*',
  'observability/alertmanager/**/*.*',
  'observability/reference.md',
];

const fingerprints = (): Map<string, string> =>
  new Map(globSync(GENERATED).map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]));

const before = fingerprints();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: ['ignore', 'ignore', 'inherit'] });
const after = fingerprints();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));
if (stale.length > 0) {
  process.stderr.write(`Not up to date (now regenerated, commit them):\n${stale.map((file) => `  ${file}\n`).join('')}`);
  process.exit(1);
}
process.stdout.write(`${after.size} generated files are up to date\n`);
