// Writes the pages that are read off the code: `node platform/tools/docs/generate.ts`. After the boards, which they name.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { architecture } from './architecture.ts';
import { declarations } from './declared.ts';
import { readImports } from './imports.ts';
import { reference } from './reference.ts';
import { boardPanels } from './usage.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const given = { declared: await declarations(ROOT), imports: readImports(ROOT), panels: boardPanels(ROOT) };
writeFileSync(path.join(ROOT, 'platform/docs/architecture.md'), architecture(given));
writeFileSync(path.join(ROOT, 'observability/reference.md'), reference(given));
