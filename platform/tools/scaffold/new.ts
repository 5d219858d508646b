import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { runCommand, UsageError } from '../../src/local/command-line.ts';
import { onInterrupt } from '../../src/local/interrupts.ts';
import { step } from '../../src/local/steps.ts';
import { Changes } from './changes.ts';
import { scaffoldDomain } from './domain.ts';
import { ScaffoldError } from './errors.ts';
import { nameOf } from './name.ts';
import { scaffoldObjective } from './objective.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const USAGE = `npm run new -- domain NAME       a domain that answers from a table of its own, with telemetry and tests
npm run new -- objective NAME    an objective with its alerts and runbooks
  NAME      in kebab-case, such as gift-cards
  --like    the objective whose SLI and settings the new one begins with (api-availability)
Lists and generated files are brought up to date. Nothing is overwritten, and where it fails everything is as it was.`;

const run = promisify(execFile);
const script = async (...args: readonly string[]): Promise<void> => {
  await run('npm', ['run', '--silent', ...args], { cwd: ROOT, maxBuffer: 16 * 1024 * 1024 }).catch((error: unknown) => {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new ScaffoldError('GENERATE_FAILED', `npm run ${args.join(' ')} failed, and the new files were taken back:\n${said}`, {
      cause: error,
    });
  });
};

const NEXT = {
  domain: (name: string) =>
    `Next: replace "entry" by what ${name} is about, in platform/src/domains/${name}, its schema and its migration; npm run check.`,
  objective: (name: string) =>
    `Next: give slo/objectives/${name}.ts its SLI and target, say what shoppers feel, write what is "not written yet" in its runbooks; npm run generate.`,
} as const;

await runCommand({ usage: USAGE, options: { like: { type: 'string' } }, positionalsMax: 2 }, async ({ values, positionals }) => {
  const [kind, given] = positionals;
  if (kind !== 'domain' && kind !== 'objective')
    throw new UsageError(kind === undefined ? 'Say what: domain or objective.' : `"${kind}" is neither domain nor objective.`);
  if (kind === 'domain' && values.like !== undefined) throw new UsageError('--like is for objectives.');
  const name = nameOf(kind, given);
  const changes = new Changes(ROOT);
  if (kind === 'domain') scaffoldDomain(changes, name, new Date());
  else scaffoldObjective(changes, name, values.like ?? 'api-availability');
  // What is begun is taken back in order, by whatever fails because of the signal.
  onInterrupt(
    () => undefined,
    () => process.exit(1),
  );
  const code = [...changes.created.keys(), ...changes.edited.keys()].filter((file) => file.endsWith('.ts'));
  try {
    await changes.apply(() =>
      step('generate', async () => {
        await run(path.join(ROOT, 'node_modules/.bin/oxfmt'), code, { cwd: ROOT });
        await script('generate');
      }),
    );
  } catch (error) {
    await step('generate what was there before', () => script('generate')).catch(() => undefined);
    throw error;
  }
  for (const file of changes.created.keys()) process.stdout.write(`created  ${file}\n`);
  for (const file of changes.edited.keys()) process.stdout.write(`edited   ${file}\n`);
  process.stdout.write(`\n${NEXT[kind](name.kebab)}\n`);
});
