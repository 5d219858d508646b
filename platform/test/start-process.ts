import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../src/local/ports.ts';
import { processEnvironment } from './process-environment.ts';

const START = path.join(import.meta.dirname, '../src/local/start.ts');

/** What `npm start` listens on. */
export const PORT_NAMES = [
  'EMBEDDED_POSTGRES_PORT',
  'PLATFORM_PORT',
  'PLATFORM_METRICS_PORT',
  'STOREFRONT_PORT',
  'STOREFRONT_METRICS_PORT',
  'PROBER_PORT',
] as const;

/** A free port for each. */
export const freePorts = async (): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(PORT_NAMES.map(async (name) => [name, String(await freePort())] as const)));

/** `npm start`, with these variables and no others of this process but PATH. */
export const startProcess = (variables: Record<string, string>) =>
  spawn(process.execPath, [START], {
    env: { ...processEnvironment(), PATH: process.env['PATH'], ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
