import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './ports.ts';
import { buildKey, type GoModule } from './programs.ts';

export type Build = { readonly kind: 'built' } | { readonly kind: 'failed'; readonly why: string };

const stampOf = (tools: string, command: string): string => path.join(tools, 'bin', `.${command}.build`);
const commandsOf = ({ packages, module }: GoModule): readonly string[] =>
  packages.map((name) => path.basename(name === '.' ? module : name));

/** The program of an earlier build of this very module and version. */
export function builtProgram(tools: string, module: GoModule, commands: readonly string[]): string | undefined {
  return commands
    .filter((command) => {
      const stamp = stampOf(tools, command);
      return existsSync(stamp) && readFileSync(stamp, 'utf8') === buildKey(module);
    })
    .map((command) => path.join(tools, 'bin', command))
    .find((file) => existsSync(file));
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly lastWords: string;
}

function go(args: readonly string[], cwd: string, environment: Environment): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('go', args, {
      cwd,
      env: { ...environment, GOFLAGS: '-mod=mod', CGO_ENABLED: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr = (stderr + chunk.toString()).slice(-2000)));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, lastWords: stderr.trim().split('\n').at(-1) ?? '' }));
  });
}

interface GoMod {
  readonly Replace?:
    | readonly {
        readonly Old: { readonly Path: string; readonly Version?: string };
        readonly New: { readonly Path: string; readonly Version?: string };
      }[]
    | null;
}

/** A module's own replacements, but for those by a folder of its repository. */
async function replacementsOf({ module, version }: GoModule, cwd: string, environment: Environment): Promise<readonly string[]> {
  const downloaded = await go(['mod', 'download', '-json', `${module}@${version}`], cwd, environment);
  if (downloaded.code !== 0) throw new Error(downloaded.lastWords);
  const { GoMod: file } = JSON.parse(downloaded.stdout) as { readonly GoMod: string };
  const { Replace } = JSON.parse((await go(['mod', 'edit', '-json', file], cwd, environment)).stdout) as GoMod;
  const named = ({ Path, Version }: { readonly Path: string; readonly Version?: string }): string =>
    Version === undefined ? Path : `${Path}@${Version}`;
  return (Replace ?? []).filter(({ New }) => New.Version !== undefined).map(({ Old, New }) => `${named(Old)}=${named(New)}`);
}

/** Builds a module's programs into the tools folder. Go checks every module against its public checksums. */
export async function buildGo(tools: string, module: GoModule, environment: Environment): Promise<Build> {
  const folder = path.join(tools, 'modules', buildKey(module));
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    mkdirSync(path.join(tools, 'bin'), { recursive: true });
    const steps: (readonly string[])[] = [['mod', 'init', 'asyncflow.tools/build']];
    const replacements = [
      ...(module.replace ?? []),
      ...(module.takesReplacements === true ? await replacementsOf(module, folder, environment) : []),
    ];
    steps.push(['mod', 'edit', `-require=${module.module}@${module.version}`, ...replacements.map((text) => `-replace=${text}`)]);
    const packages = module.packages.map((name) => (name === '.' ? module.module : `${module.module}/${name}`));
    steps.push(['build', '-o', `${path.join(tools, 'bin')}${path.sep}`, ...packages]);
    for (const args of steps) {
      const { code, lastWords } = await go(args, folder, environment);
      if (code !== 0) return { kind: 'failed', why: lastWords };
    }
    for (const command of commandsOf(module)) writeFileSync(stampOf(tools, command), buildKey(module));
    return { kind: 'built' };
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
