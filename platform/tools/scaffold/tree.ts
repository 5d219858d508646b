import { execFile, execFileSync, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Links of the workspaces lead back into the tree: in a copy they must lead into the copy. */
const OURS = '@asyncflow';

export interface Tree {
  readonly root: string;
  run(program: string, ...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  /** Tells what runs to end. */
  interrupt(): void;
  /** Every file that git would keep. */
  files(): readonly string[];
  remove(): void;
}

const kept = (cwd: string): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(cwd, file)));

/** Links to what is installed here. */
function linkPackages(root: string): void {
  const packages = path.join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(path.join(ROOT, 'node_modules')))
    if (name !== OURS) symlinkSync(path.join(ROOT, 'node_modules', name), path.join(packages, name));
  mkdirSync(path.join(packages, OURS));
  for (const name of readdirSync(path.join(ROOT, 'node_modules', OURS)))
    symlinkSync(path.join(root, name), path.join(packages, OURS, name));
  for (const own of globSync('*/node_modules', { cwd: ROOT })) symlinkSync(path.join(ROOT, own), path.join(root, own));
}

/** The same files once more, by hard links where the disk allows it: Next builds nothing from packages outside its tree. */
function copyPackages(root: string): void {
  for (const folder of globSync('{.,*}/node_modules', { cwd: ROOT })) {
    const copied = (how: string): boolean =>
      spawnSync('cp', [how, path.join(ROOT, folder), path.join(root, folder)], { stdio: 'ignore' }).status === 0;
    if (copied('-al')) continue;
    rmSync(path.join(root, folder), { recursive: true, force: true });
    if (!copied('-a')) throw new Error(`${folder} could not be copied to ${root}`);
  }
}

/** A copy of this tree as it stands, uncommitted changes too. A shop can be built from one with packages of its own only. */
export function copyTree(packages: 'linked' | 'own'): Tree {
  // Tests in the copy start a PostgreSQL of their own: its template has other migrations.
  const { TEST_POSTGRES_URL: _ours, ...environment } = process.env;
  const root = mkdtempSync(path.join(tmpdir(), 'asyncflow-tree-'));
  // PostgreSQL does not run as root, and its programs are in the copy.
  chmodSync(root, 0o755);
  let running: ChildProcess | undefined;
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  try {
    for (const file of kept(ROOT)) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      copyFileSync(path.join(ROOT, file), path.join(root, file));
    }
    if (packages === 'own') copyPackages(root);
    else linkPackages(root);
    execFileSync('git', ['init', '--quiet'], { cwd: root });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    root,
    run: (program, ...args) =>
      new Promise((resolve) => {
        running = execFile(
          program,
          args,
          {
            cwd: root,
            maxBuffer: 64 * 1024 * 1024,
            env: { ...environment, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${environment['PATH'] ?? ''}` },
          },
          (error, stdout, stderr) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr }),
        );
      }),
    interrupt: () => void running?.kill('SIGTERM'),
    files: () => kept(root),
    remove,
  };
}
