import { parseArgs } from 'node:util';
import { loadEnvFile } from '../../observability/node/env-file.ts';
import { CAUSES } from '../causes/all.ts';
import { OBJECTIVES } from '../objectives/all.ts';
import { budgetsOfProber } from './budgets-of-evaluator.ts';
import { budgetsOfPrometheus } from './budgets-of-prometheus.ts';
import { rules } from './generate.ts';
import { LOCAL_LINKS } from './links.ts';
import { report } from './report.ts';
import { validate } from './validate.ts';

const USAGE = `npm run slo -- report [--json]
  budgets, from PROMETHEUS_URL or else from the prober
npm run slo -- rules [--grafana-url URL] [--runbooks-url URL]
  the rules with links to another place than this machine, to standard output`;

/** The command line was not understood: code 2, where a failure is 1. */
class UsageError extends Error {}

loadEnvFile();
const address = (name: string, given: string): string => {
  if (!/^https?:$/.test(URL.parse(given)?.protocol ?? ''))
    throw new UsageError(`${name} must be an address such as http://localhost:9090, not "${given}".`);
  return given.replace(/\/+$/, '');
};

async function run(): Promise<string> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      json: { type: 'boolean', default: false },
      'grafana-url': { type: 'string', default: LOCAL_LINKS.grafanaUrl },
      'runbooks-url': { type: 'string', default: LOCAL_LINKS.runbooksUrl },
    },
  });
  if (values.help) return `${USAGE}\n`;
  const [command, ...more] = positionals;
  if (more.length > 0 || (command !== 'report' && command !== 'rules'))
    throw new UsageError(`One of report and rules is needed, not "${positionals.join(' ')}".`);
  if (command === 'rules') {
    validate(OBJECTIVES);
    const links = {
      grafanaUrl: address('--grafana-url', values['grafana-url']),
      runbooksUrl: address('--runbooks-url', values['runbooks-url']),
    };
    return rules({ objectives: OBJECTIVES, causes: CAUSES }, links);
  }
  const { PROMETHEUS_URL: prometheusUrl, PROBER_URL: proberUrl, PROBER_PORT: proberPort } = process.env;
  const budgets =
    prometheusUrl === undefined || prometheusUrl === ''
      ? await budgetsOfProber(OBJECTIVES, address('PROBER_URL', proberUrl || `http://127.0.0.1:${proberPort || 9484}`))
      : await budgetsOfPrometheus(OBJECTIVES, address('PROMETHEUS_URL', prometheusUrl));
  return values.json ? `${JSON.stringify(budgets, null, 2)}\n` : report(budgets);
}

try {
  process.stdout.write(await run());
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'));
  process.stderr.write(isUsage ? `${message}\n\n${USAGE}\n` : `${message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
