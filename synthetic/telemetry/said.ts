import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { httpTarget } from '../targets.ts';
import type { Capture } from './capture.ts';
import { samplesOf } from './series.ts';

/** What `/metrics` of each process says, by its port on this machine. */
export async function samplesSaid(ports: Readonly<Record<string, string | undefined>>): Promise<Capture['metrics']> {
  const read = async (name: string, port: string | undefined) =>
    samplesOf(await httpTarget(name, `http://127.0.0.1:${port}/metrics`).read());
  return new Map(await Promise.all(Object.entries(ports).map(async ([name, port]) => [name, await read(name, port)] as const)));
}

/** The lines of each process, from the first of the folders that has its log. */
export const linesSaid = (names: readonly string[], folders: readonly string[]): Capture['lines'] =>
  new Map(
    names.flatMap((name) => {
      const file = folders.map((folder) => path.join(folder, `${name}.log`)).find((at) => existsSync(at));
      return file === undefined
        ? []
        : [
            [
              name,
              readFileSync(file, 'utf8')
                .split('\n')
                .filter((line) => line !== ''),
            ] as const,
          ];
    }),
  );
