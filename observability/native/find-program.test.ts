import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram, toolsFolder, type Found } from './find-program.ts';
import { buildKey, PROGRAMS, type Program } from './programs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-tools-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that says its version, as they do. */
function program(at: string): string {
  const file = path.join(folder, at);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '#!/bin/sh\necho "loki, version 9.8.7 (branch: x)"\n');
  chmodSync(file, 0o755);
  return file;
}
const find = (wanted: Program): Promise<Found> =>
  findProgram(wanted, {
    environment: { PATH: path.join(folder, 'path'), XDG_CACHE_HOME: folder },
    install: true,
    progress: () => undefined,
  });

test('what is on PATH is taken, by any of its names', async () => {
  const file = program('path/prometheus-alertmanager');
  expect(await find(PROGRAMS.alertmanager)).toEqual({ kind: 'found', file, version: '9.8.7', from: file });
});

test('what was built from the same module is taken; another version is not', async () => {
  const file = program('asyncflow-tools/bin/loki');
  const stamp = path.join(toolsFolder({ XDG_CACHE_HOME: folder }), 'bin/.loki.build');
  writeFileSync(stamp, buildKey({ ...PROGRAMS.loki.goModule, version: 'v1.0.0' }));
  expect(await find(PROGRAMS.loki)).toMatchObject({ kind: 'missing' });
  writeFileSync(stamp, buildKey(PROGRAMS.loki.goModule));
  expect(await find(PROGRAMS.loki)).toMatchObject({ kind: 'found', file, version: '3.7.8' });
});

test('what there is no way to get is said, with where it can be had', async () => {
  expect(await find(PROGRAMS.grafana)).toEqual({
    kind: 'missing',
    why: 'grafana is not on PATH; https://grafana.com/grafana/download has it',
  });
  expect(await find(PROGRAMS.loki)).toMatchObject({ why: expect.stringContaining('there is no Go to build it with') });
});
