import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { step } from '../local/steps.ts';
import { runCommand } from '../local/command-line.ts';
import { peakMegabytes, withShopRecords } from './shop-records.ts';

const USAGE = `npm run export [-- FILE]
  FILE  every product in our format, gzipped when the name ends with .gz; there once it is whole (products.ndjson.gz). - is standard output`;

const PAGE = 200;
const isBrokenPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

await runCommand({ usage: USAGE, positionalsMax: 1 }, async ({ positionals: [target = 'products.ndjson.gz'] }) => {
  const partial = `${target}.partial`;
  await withShopRecords((store) =>
    step('export', async (progress) => {
      let written = 0;
      async function* lines(): AsyncIterable<string> {
        for await (const record of store.exportRecords(PAGE)) {
          written += 1;
          if (written % PAGE === 0) progress(`${written} products`);
          yield `${JSON.stringify(record)}\n`;
        }
      }
      if (target === '-')
        return pipeline(Readable.from(lines()), process.stdout, { end: false }).catch((error: unknown) => {
          // `npm run export -- - | head`: who reads has seen enough.
          if (!isBrokenPipe(error)) throw error;
        });
      try {
        if (target.endsWith('.gz')) await pipeline(Readable.from(lines()), createGzip(), createWriteStream(partial));
        else await pipeline(Readable.from(lines()), createWriteStream(partial));
        renameSync(partial, target);
      } finally {
        rmSync(partial, { force: true });
      }
      progress(`${written} products in ${target}, ${peakMegabytes()} MB at its peak`);
    }),
  );
});
