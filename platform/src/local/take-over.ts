import path from 'node:path';
import { endSurvivors } from './child.ts';
import { LocalError } from './errors.ts';
import { livingPid, writePidFile } from './pid-file.ts';
import { expectDifferent, expectFree } from './ports.ts';
import type { Service } from './services.ts';

const PORTS_FREE_WITHIN_MS = 5000;

/**
 * Makes this process the one that runs a shop from the data folder: ends what a killed one left there, and sees that the ports are free.
 * Answers the names of what it ended. Throws LocalError when another one runs, a port is taken, or two variables name the same one (`otherPorts` are compared only).
 */
export async function takeOver(
  dataDir: string,
  services: readonly Service[],
  otherPorts: Readonly<Record<string, number>> = {},
): Promise<readonly string[]> {
  const file = path.join(dataDir, 'run', 'supervisor.pid');
  const other = livingPid(file);
  if (other !== undefined && other !== process.pid)
    throw new LocalError(
      `A shop runs from the data folder ${dataDir} already (process ${other}). Stop it, or set DATA_DIR to another folder.`,
    );
  expectDifferent([...services.map(({ ports }) => ports), otherPorts]);
  writePidFile(file, process.pid);
  const survivors = await endSurvivors(
    dataDir,
    services.map(({ name }) => name),
  );
  // What was just ended may hold its ports for a moment longer.
  for (const { ports } of services) await expectFree(ports, survivors.length > 0 ? PORTS_FREE_WITHIN_MS : 0);
  return survivors;
}
