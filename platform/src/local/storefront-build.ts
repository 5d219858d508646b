import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tail } from './log-file.ts';
import { LocalError } from './errors.ts';
import { memoryOf } from './memory.ts';

export interface BuildResult {
  /** False when the last build was of the same sources. */
  readonly built: boolean;
  readonly peakMegabytes: number | undefined;
}

const SOURCES = [
  'storefront/{app,components,lib,public}/**/*',
  'storefront/*.{ts,js,mjs,json}',
  'storefront/tools/precompress.ts',
  'observability/{browser,node,conventions}/**/*.ts',
  'package-lock.json',
];

function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((pattern) =>
    globSync(pattern, { cwd: root, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  ).toSorted())
    if (!file.endsWith('next-env.d.ts')) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function expectWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new LocalError(
      `${folder}, where the storefront is built, may not be written. Run as the user whose folder it is, or make it writable.`,
      { cause: error },
    );
  }
}

/** Builds the storefront for production when its sources have changed since the last build; the signal ends it. */
export async function buildStorefront(
  root: string,
  dataDir: string,
  environment: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<BuildResult> {
  // Beside the build, so that whoever starts a shop from this checkout finds it.
  const mark = path.join(root, 'storefront/.next/fingerprint');
  const wanted = fingerprint(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted && existsSync(path.join(root, 'storefront/.next/BUILD_ID')))
    return { built: false, peakMegabytes: undefined };
  expectWritable(path.dirname(mark));
  const log = path.join(dataDir, 'logs', 'storefront-build.log');
  mkdirSync(path.dirname(log), { recursive: true });
  writeFileSync(log, '');
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: path.join(root, 'storefront'),
    env: { ...environment, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill('SIGTERM');
  signal.addEventListener('abort', end, { once: true });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => writeFileSync(log, chunk, { flag: 'a' }));
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = Math.max(peak ?? 0, memoryOf(child.pid === undefined ? [] : [child.pid]) ?? 0);
  }, 500);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  clearInterval(watch);
  signal.removeEventListener('abort', end);
  signal.throwIfAborted();
  if (code !== 0)
    throw new LocalError(`The storefront could not be built; its last words (all of them in ${log}):\n${tail(log, 15)}`);
  writeFileSync(mark, wanted);
  return { built: true, peakMegabytes: peak };
}
