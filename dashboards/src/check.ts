// Asks Prometheus and Loki every query of every board: `PROMETHEUS_URL=… LOKI_URL=… npm run check:boards`.
// Exit 1: a query has no data and no-data.ts does not say why it may. Exit 2: a store is missing, or refuses a query.
import { hasData, type Stores } from './ask.ts';
import { BOARDS } from './boards/all.ts';
import { reasonForNoData } from './no-data.ts';
import { targetsOf, type Target } from './targets.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const of = ({ board, panel, legend }: Target): string => [board, panel, legend].filter(Boolean).join(': ');

function stores({ PROMETHEUS_URL: prometheus, LOKI_URL: loki }: NodeJS.ProcessEnv): Stores {
  if (!prometheus) throw new Error('PROMETHEUS_URL is not set; where is Prometheus, as in http://localhost:9090?');
  return { prometheus: new URL(prometheus), loki: loki ? new URL(loki) : undefined };
}

/** The number of queries that should have data and have none. */
async function check(asked: Stores): Promise<number> {
  const counts = { data: 0, allowed: 0, missing: 0, notAsked: 0 };
  for (const target of BOARDS.flatMap(targetsOf)) {
    const found = await hasData(asked, target);
    const reason = reasonForNoData(target);
    if (found === undefined) counts.notAsked += 1;
    else if (found) counts.data += 1;
    else if (reason === undefined) counts.missing += 1;
    else counts.allowed += 1;
    if (found === true) say(`data      ${of(target)}`);
    else if (found === false) say(reason === undefined ? `NO DATA   ${of(target)}` : `empty     ${of(target)} (${reason})`);
  }
  if (!asked.loki) say('LOKI_URL is not set: queries to Loki were not asked.');
  say(
    `${counts.data} with data, ${counts.allowed} empty with a reason, ${counts.missing} without data, ${counts.notAsked} not asked (Tempo's, and what no store was named for)`,
  );
  return counts.missing;
}

try {
  process.exitCode = (await check(stores(process.env))) === 0 ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
