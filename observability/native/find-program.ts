import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { buildGo, builtProgram } from './go-build.ts';
import type { Environment } from './ports.ts';
import type { Program } from './programs.ts';

export type Found =
  | { readonly kind: 'found'; readonly file: string; readonly version: string; readonly from: string }
  | { readonly kind: 'missing'; readonly why: string };

export interface FindOptions {
  readonly environment: Environment;
  /** May install packages of the operating system. */
  readonly install: boolean;
  progress(text: string): void;
}

/** The folder for programs that were built, shared by all work trees. */
export const toolsFolder = ({ XDG_CACHE_HOME, HOME }: Environment): string =>
  path.join(XDG_CACHE_HOME || path.join(HOME || '/tmp', '.cache'), 'asyncflow-tools');

function onPath(command: string, { PATH = '' }: Environment): string | undefined {
  return PATH.split(path.delimiter)
    .filter(Boolean)
    .map((folder) => path.join(folder, command))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** What the program says of itself; `unknown` for a build without a version. */
function versionOf(file: string): string {
  const { stdout, stderr } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /\bv?=?(\d+\.\d+\.\d+[\w.-]*)/.exec(`${stdout}\n${stderr}`)?.[1] ?? 'unknown';
}

const found = (file: string, from: string, built?: string): Found => ({
  kind: 'found',
  file,
  // A build from a module does not know its version.
  version: built?.slice(1) ?? versionOf(file),
  from,
});

/** From PATH, else built before, else the operating system's package, else built now. Says why when there is no way. */
export async function findProgram(program: Program, { environment, install, progress }: FindOptions): Promise<Found> {
  const { commands, debianPackage, goModule, home } = program;
  const onThePath = (): Found | undefined => {
    const file = commands.map((command) => onPath(command, environment)).find((at) => at !== undefined);
    return file === undefined ? undefined : found(file, file);
  };
  const tools = toolsFolder(environment);
  const known = onThePath();
  if (known !== undefined) return known;
  const built = goModule === undefined ? undefined : builtProgram(tools, goModule, commands);
  if (built !== undefined) return found(built, `built from ${goModule?.module}`, goModule?.version);
  const hasApt = onPath('apt-get', environment) !== undefined;
  if (debianPackage !== undefined && hasApt && install) {
    progress(`installing the package ${debianPackage}`);
    const { status } = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], {
      stdio: 'ignore',
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = status === 0 ? onThePath() : undefined;
    if (installed !== undefined) return installed;
  }
  const offer = debianPackage !== undefined && hasApt ? `; --install takes the package ${debianPackage}` : '';
  if (goModule === undefined) return { kind: 'missing', why: `${commands.join(' or ')} is not on PATH${offer}; ${home} has it` };
  if (onPath('go', environment) === undefined)
    return { kind: 'missing', why: `not on PATH, and there is no Go to build it with${offer}; ${home} has it` };
  progress(`building ${goModule.module} ${goModule.version}, which takes some minutes`);
  const result = await buildGo(tools, goModule, environment);
  if (result.kind === 'failed') return { kind: 'missing', why: `it could not be built: ${result.why}` };
  const file = builtProgram(tools, goModule, commands);
  return file === undefined
    ? { kind: 'missing', why: `the build of ${goModule.module} made no ${commands.join(' or ')}` }
    : found(file, `built from ${goModule.module}`, goModule.version);
}
