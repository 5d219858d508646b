import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compileRules } from './generate.ts';
import { EXAMPLES } from './golden/examples.ts';
import { found, VERSIONS } from './prometheus-fixture.ts';

// The shop's own rules are tested by promtool in CI; these are the kinds of SLI that no objective of the shop has yet, and the others.

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rules-'));
  for (const [name, text] of compileRules({ objectives: EXAMPLES, causes: [] })) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(VERSIONS.flatMap((version) => ['rules.test.yml', 'slow-rules.test.yml'].map((file) => ({ ...version, file }))))(
  'promtool $major: the alerts of every kind of SLI fire and resolve as $file says',
  (version) => {
    found(version);
    expect(() =>
      execFileSync(version.promtool, ['test', 'rules', path.join(folder, version.file)], { stdio: 'pipe' }),
    ).not.toThrow();
  },
);
