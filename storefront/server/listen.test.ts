import { afterEach, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from './listen.ts';

const servers: Server[] = [];
const server = (): Server => {
  const made = createServer();
  servers.push(made);
  return made;
};
afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

test('a taken port is one line that names its variable', async () => {
  const other = server();
  await listen(other, 0, '127.0.0.1');
  const { port } = other.address() as AddressInfo;
  await expect(listen(server(), port, '127.0.0.1')).rejects.toThrow(
    `Port ${port} is taken by another program. Stop it, or set STOREFRONT_PORT to a free port.`,
  );
});
