// `npm run stack`, `stack:down`, `stack:logs`: Prometheus, Alertmanager, Loki, Tempo, Alloy, Grafana and Redis around the shop; by
// Docker where it works and has the images, else natively, from the same configuration.
import { parseArgs } from 'node:util';
import { loadEnvFile } from '../node/env-file.ts';
import { budgetTable } from './budget.ts';
import { composeServices } from './compose-file.ts';
import { compose, dockerState, profileNames } from './docker.ts';
import { nativeDown, nativeLogs, nativeUp, shopCommand, stackFolder } from './native.ts';
import { StackError } from './ports.ts';

const HELP = `npm run stack                   starts it: by Docker where that works and has the images, else natively
npm run stack -- --native       natively, whether there is Docker or not
npm run stack -- --install      may install packages of the operating system (apt) that are missing
npm run stack -- --dragonfly    Dragonfly in the place of Redis (Docker)
npm run stack -- --federated    the domains in processes of their own (Docker)
npm run stack -- --budget       prints containers, their memory limits and the sum; starts nothing
npm run stack:logs              the last lines of every log (--follow with Docker)
npm run stack:down              stops what runs natively from this folder, and where nothing does, Docker's stack, whichever folder
                                that was started from; its data stays
npm run stack:down -- --native  leaves Docker's alone in any case
`;

loadEnvFile();
const { env } = process;
/** The command line was not understood: code 2, where a failure is 1. */
class UsageError extends Error {}

function commandLine() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: Object.fromEntries(
        ['native', 'install', 'budget', 'follow', 'help', ...profileNames].map((name) => [name, { type: 'boolean' as const }]),
      ),
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. To specify')[0] : String(error), { cause: error });
  }
}

async function main(): Promise<number> {
  const { positionals, values } = commandLine();
  if (values['help'] === true) return say(HELP);
  const [command = 'up', another] = positionals;
  if (!['up', 'down', 'logs'].includes(command)) throw new UsageError(`There is no command "${command}".`);
  if (another !== undefined) throw new UsageError(`"${another}" is one word too many.`);
  const services = composeServices(env);
  if (values['budget'] === true) return say(budgetTable(services));
  const profiles = profileNames.filter((name) => values[name] === true);
  const used = services.filter((service) => service.profiles.every((name) => profiles.includes(name)));
  const docker =
    values['native'] === true
      ? { kind: 'not' as const, why: 'asked for' }
      : dockerState(
          used.map(({ image }) => image),
          env,
        );
  const folder = stackFolder(env);
  if (command === 'up') {
    if (docker.kind === 'works') return compose(['up', '-d', '--wait'], profiles, env);
    if (profiles.length > 0) throw new StackError(`--${profiles.join(' --')} needs Docker: ${docker.why}.`);
    say(`natively: ${docker.why}\n`);
    const { running, hasFailed } = await nativeUp({ services, environment: env, install: values['install'] === true, say });
    say(`\nThe shop beside it:\n  ${shopCommand(running, env)}\n`);
    return hasFailed ? 1 : 0;
  }
  if (command === 'down') {
    // One at a time is started here: what Docker runs may be another checkout's while a native one runs.
    const wasNative = await nativeDown(folder, say);
    return docker.kind === 'works' && !wasNative ? compose(['down'], profileNames, env) : 0;
  }
  return docker.kind === 'works'
    ? compose(['logs', '--tail=20', ...(values['follow'] === true ? ['--follow'] : [])], profileNames, env)
    : nativeLogs(folder, say);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof StackError || error instanceof UsageError)) throw error;
  const isUsage = error instanceof UsageError;
  process.stderr.write(isUsage ? `${error.message}\n\n${HELP}` : `${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
