import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface TcpProxy {
  /** The same address, through the proxy. */
  readonly url: string;
  /** Connections that were made carry nothing any more and stay open, as when a host is lost: nobody says good-bye. Later ones work. */
  strand(): void;
  /** The same for each connection on which the client says this from now on. Answers how many there have been. */
  strandWhoSays(text: string): () => number;
  /** Every client's end is reset; the server is told nothing. */
  reset(): void;
  /** Who comes from now on is led to another address. */
  leadTo(to: string): void;
  /** Whether those who come are answered as by a PostgreSQL that is still recovering. */
  recovering: boolean;
  close(): Promise<void>;
}

const RECOVERING = ((): Buffer => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P03\0Mthe database system is starting up\0\0');
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
})();

/** A network between a client and a server that can be broken in ways in which networks break. */
export async function openTcpProxy(to: string): Promise<TcpProxy> {
  let target = new URL(to);
  const links = new Set<{ readonly near: Socket; readonly far: Socket; isStranded: boolean }>();
  let said = '';
  let stranded = 0;
  const server = createServer({ allowHalfOpen: true }, (near) => {
    near.on('error', () => undefined);
    if (proxy.recovering) return void near.once('data', () => near.end(RECOVERING));
    const far = connect(Number(target.port), target.hostname);
    const link = { near, far, isStranded: false };
    links.add(link);
    far.on('error', () => undefined);
    near.on('data', (chunk) => {
      if (said !== '' && !link.isStranded && chunk.includes(said)) {
        link.isStranded = true;
        stranded += 1;
      }
      if (!link.isStranded) far.write(chunk);
    });
    far.on('data', (chunk) => void (link.isStranded || near.write(chunk)));
    near.on('end', () => void (link.isStranded || far.end()));
    far.on('end', () => void (link.isStranded || near.end()));
    near.on('close', () => void (link.isStranded || far.destroy()));
    far.on('close', () => void (link.isStranded || near.destroy()));
    return undefined;
  });
  const proxy: TcpProxy = {
    get url() {
      const url = new URL(to);
      const address = server.address();
      url.port = String(address !== null && typeof address === 'object' ? address.port : 0);
      return url.href;
    },
    leadTo(other) {
      target = new URL(other);
    },
    recovering: false,
    strand() {
      for (const link of links) link.isStranded = true;
    },
    strandWhoSays(text) {
      said = text;
      stranded = 0;
      return () => stranded;
    },
    reset() {
      for (const link of links) {
        link.isStranded = true;
        link.near.resetAndDestroy();
      }
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      for (const { near, far } of links) {
        near.destroy();
        far.destroy();
      }
      await closed;
    },
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return proxy;
}
