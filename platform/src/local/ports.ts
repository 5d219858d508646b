import { connect, createServer } from 'node:net';
import { LocalError } from './errors.ts';

const HOST = '127.0.0.1';

/** Whether nobody listens on this loopback port. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: HOST, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Whether somebody answers on this loopback port. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: HOST });
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('close', () => resolve(false));
    socket.once('error', () => resolve(false));
  });

/** A port that was free a moment ago. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });

const ASK_AGAIN_MS = 50;

/** Throws one line for the first port that is still taken after so long, naming its variable. */
export async function expectFree(ports: Readonly<Record<string, number>>, withinMs = 0): Promise<void> {
  const until = performance.now() + withinMs;
  for (const [variable, port] of Object.entries(ports)) {
    if (port === 0) continue;
    while (!(await isFree(port))) {
      if (performance.now() >= until)
        throw new LocalError(`Port ${port} is taken by another program. Stop it, or set ${variable} to a free port.`);
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}

/** Throws one line when two variables name the same port. */
export function expectDifferent(ports: readonly Readonly<Record<string, number>>[]): void {
  const seen = new Map<number, string>();
  for (const [variable, port] of ports.flatMap((some) => Object.entries(some))) {
    const other = seen.get(port);
    if (port !== 0 && other !== undefined)
      throw new LocalError(`${other} and ${variable} are both ${port}. Set one of them to another port.`);
    seen.set(port, variable);
  }
}
