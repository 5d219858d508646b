import { hasData, type Stores } from './ask.ts';
import { reasonForNoData } from './no-data.ts';
import type { Target } from './targets.ts';

const named = ({ board, panel, legend }: Target): string => [board, panel, legend].filter(Boolean).join(': ');

/** Says of each query whether it has data; answers how many have none without a reason. */
export async function askAll(targets: readonly Target[], stores: Stores, say: (line: string) => void): Promise<number> {
  const counts = { data: 0, excused: 0, missing: 0, notAsked: 0 };
  for (const target of targets) {
    const found = await hasData(stores, target);
    const reason = reasonForNoData(target);
    if (found === undefined) counts.notAsked += 1;
    else if (found) {
      counts.data += 1;
      say(`data      ${named(target)}`);
    } else if (reason === undefined) {
      counts.missing += 1;
      say(`NO DATA   ${named(target)}`);
    } else {
      counts.excused += 1;
      say(`empty     ${named(target)} (${reason})`);
    }
  }
  if (!stores.loki) say('LOKI_URL is not set: queries to Loki were not asked.');
  say(
    `${counts.data} with data, ${counts.excused} empty with a reason, ${counts.missing} without data, ${counts.notAsked} not asked (Tempo's, and what no store was named for)`,
  );
  return counts.missing;
}
