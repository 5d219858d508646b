import { once } from 'node:events';
import type { Server } from 'node:http';

/** Listens. Throws one line that names the variable when the port is taken. */
export async function listen(server: Server, port: number, hostname: string): Promise<void> {
  server.listen(port, hostname);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code }: { readonly code?: unknown } = Object(error);
    if (code === 'EADDRINUSE')
      throw new Error(`Port ${port} is taken by another program. Stop it, or set STOREFRONT_PORT to a free port.`, {
        cause: error,
      });
    throw error;
  }
}
