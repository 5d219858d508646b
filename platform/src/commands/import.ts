import path from 'node:path';
import { importRecords, TooManyBadLines } from '../domains/catalogue/import.ts';
import { FileError, openLines } from '../domains/catalogue/ndjson.ts';
import { WON_PER_DOLLAR } from '../kernel/money.ts';
import { LocalError } from '../local/errors.ts';
import { onInterrupt } from '../local/interrupts.ts';
import { step } from '../local/steps.ts';
import { rejectsFile } from './rejects-file.ts';
import { runCommand, UsageError } from '../local/command-line.ts';
import { peakMegabytes, withShopRecords } from './shop-records.ts';

const USAGE = `npm run import -- FILE [--usd-krw ${WON_PER_DOLLAR}] [--rejects FILE] [--json]
  FILE       products, one a line (NDJSON), gzipped or not; importing them again changes nothing
  --usd-krw  won of one dollar, for files whose prices are in dollars
  --rejects  where the lines left out go, with their reasons (FILE.rejects.ndjson, in this folder)
  --json     the summary as JSON`;

const line = {
  usage: USAGE,
  positionalsMax: 1,
  options: {
    'usd-krw': { type: 'string', default: String(WON_PER_DOLLAR) },
    rejects: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
} as const;

await runCommand(line, async ({ values, positionals }) => {
  const [given] = positionals;
  const wonPerDollar = Number(values['usd-krw']);
  if (given === undefined) throw new UsageError('Say which file.');
  if (!(wonPerDollar > 0 && wonPerDollar < 1_000_000))
    throw new UsageError('--usd-krw must be the won of one dollar, for example 1400.');
  const interrupted = new AbortController();
  onInterrupt(
    () => interrupted.abort(),
    () => process.exit(1),
  );
  const rejectsPath = values.rejects ?? `${path.basename(given)}.rejects.ndjson`;
  const rejects = rejectsFile(rejectsPath);
  const began = performance.now();
  try {
    const file = await openLines(given);
    const summary = await withShopRecords((store) =>
      step('import', async (progress) => {
        const done = await importRecords({
          file,
          store,
          wonPerDollar,
          signal: interrupted.signal,
          onReject: (reject) => rejects.add(reject),
          onProgress: ({ phase, lines, share }) => progress(`${phase} ${lines} lines, ${Math.floor(share * 100)} %`),
        });
        progress(`${done.read} lines`);
        return done;
      }),
    );
    await file.close();
    const seconds = (performance.now() - began) / 1000;
    if (values.json) process.stdout.write(`${JSON.stringify({ ...summary, seconds, peakMegabytes: peakMegabytes() })}\n`);
    else
      process.stdout.write(
        `${summary.read} read: ${summary.created} created, ${summary.updated} updated, ${summary.unchanged} unchanged, ${summary.rejected} rejected${summary.replaced > 0 ? `, ${summary.replaced} replaced by a later line` : ''}\n` +
          `${seconds.toFixed(1)} s, ${peakMegabytes()} MB at its peak${summary.format === 'chorus' ? `; prices converted at ${wonPerDollar} won a dollar, stock made up from the id` : ''}\n` +
          (rejects.count > 0 ? `what was left out, and why: ${rejectsPath}\n` : ''),
      );
    if (summary.interrupted)
      throw new LocalError('Interrupted: whole products were written and no half ones. Run the command again to go on.');
  } catch (error) {
    if (error instanceof FileError || error instanceof TooManyBadLines)
      throw new LocalError(`${given}: ${error.message}. Nothing was changed.`, { cause: error });
    throw error;
  } finally {
    rejects.close();
  }
});
