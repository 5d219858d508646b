// Draws every flow: `node observability/flows/generate.ts` writes observability/flows/generated.
import { mkdirSync, writeFileSync } from 'node:fs';
import { FLOW_CONTRACTS } from './all.ts';
import { picture } from './picture.ts';
import { validate } from './validate.ts';

const folder = new URL('generated/', import.meta.url);
validate(FLOW_CONTRACTS);
mkdirSync(folder, { recursive: true });
for (const flow of FLOW_CONTRACTS) writeFileSync(new URL(`${flow.name}.md`, folder), picture(flow));
