import { createServer, type ServerResponse } from 'node:http';

export interface Collector<Body> {
  readonly url: string;
  readonly paths: readonly (string | undefined)[];
  readonly bodies: readonly Body[];
  /** Resolves with the next batch that has come whole. */
  readonly arrivals: () => Promise<void>;
  close(): Promise<void>;
}

const closing: (() => Promise<void>)[] = [];

export async function closeCollectors(): Promise<void> {
  await Promise.all(closing.splice(0).map((close) => close()));
}

/** A collector that answers as it is told. */
export async function collector<Body>(answer: (response: ServerResponse) => void): Promise<Collector<Body>> {
  const paths: (string | undefined)[] = [];
  const bodies: Body[] = [];
  let arrived = Promise.withResolvers<void>();
  const server = createServer((incoming, response) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      paths.push(incoming.url);
      bodies.push(JSON.parse(Buffer.concat(parts).toString()) as Body);
      arrived.resolve();
      arrived = Promise.withResolvers();
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  closing.push(close);
  return { url: `http://127.0.0.1:${port}`, paths, bodies, arrivals: () => arrived.promise, close };
}

export const accept = (response: ServerResponse): void =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
