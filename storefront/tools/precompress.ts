import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];
/** Fonts and pictures are compressed already. */
const COMPRESSED = '**/*.{js,css,svg}';

/** Writes `x.br` (quality 11) and `x.gz` (level 9) beside each script, style sheet and drawing of a folder, for a server to send as they are. */
export async function precompress(folder: string): Promise<void> {
  await Promise.all(
    globSync(COMPRESSED, { cwd: folder }).map(async (name) => {
      const file = path.join(folder, name);
      const content = await readFile(file);
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
      await Promise.all([
        brotli(content, { params }).then((bytes) => writeFile(`${file}.br`, bytes)),
        zip(content, { level: 9 }).then((bytes) => writeFile(`${file}.gz`, bytes)),
      ]);
    }),
  );
}
