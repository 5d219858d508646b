import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { CapturedSpan } from './capture.ts';

interface KeyValue {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface OtlpTraces {
  readonly resourceSpans?: readonly {
    readonly scopeSpans?: readonly {
      readonly spans?: readonly { readonly name: string; readonly attributes?: readonly KeyValue[] }[];
    }[];
  }[];
}

export interface Collector {
  readonly url: string;
  readonly spans: readonly CapturedSpan[];
  /** Path -> where it goes on to. */
  readonly forward: Record<string, string | undefined>;
  close(): Promise<void>;
}

/** 502 where the store does not answer: what was not taken is sent again, or counted as lost. */
const statusOf = (url: string | undefined, body: string): Promise<number> =>
  url === undefined
    ? Promise.resolve(200)
    : fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(10_000),
      }).then(
        ({ status }) => status,
        () => 502,
      );

/** Receives OTLP over HTTP, as JSON, on a free port of this machine, keeps the spans, and hands everything on to where its path leads. */
export async function startCollector(): Promise<Collector> {
  const spans: CapturedSpan[] = [];
  const forward: Record<string, string | undefined> = {};
  const server = createServer((request, response) => {
    text(request)
      .then(async (body) => {
        const status = await statusOf(forward[request.url ?? ''], body);
        if (request.url === '/v1/traces' && status < 300) spans.push(...spansOf(JSON.parse(body) as OtlpTraces));
        response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
      })
      // Its sender has ended in the middle of it, or sends something else.
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    spans,
    forward,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const spansOf = ({ resourceSpans = [] }: OtlpTraces): readonly CapturedSpan[] =>
  resourceSpans
    .flatMap(({ scopeSpans = [] }) => scopeSpans)
    .flatMap(({ spans = [] }) => spans)
    .map(({ name, attributes = [] }) => ({
      name,
      attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
    }));
