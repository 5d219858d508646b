// Writes dashboards/generated, a file a board: `node dashboards/src/generate.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { BOARDS } from './boards/all.ts';

const folder = new URL('../generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const board of BOARDS) writeFileSync(new URL(`${board.uid}.json`, folder), `${JSON.stringify(board, null, 2)}\n`);
