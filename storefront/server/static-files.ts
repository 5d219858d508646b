import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

const PREFIX = '/_next/static';
/** Their names change with their content. */
const FRESH_SECONDS = 31_536_000;

/** Answers requests for the build's files; `next` for everything else. */
export type StaticFiles = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves `.next/static` of a folder as it was compressed when it was built (tools/precompress.ts). Reads the names once. */
export function staticFiles(storefront: string): StaticFiles {
  const serve = sirv(path.join(storefront, '.next/static'), {
    brotli: true,
    gzip: true,
    etag: true,
    immutable: true,
    maxAge: FRESH_SECONDS,
    setHeaders: (response) => response.setHeader('x-content-type-options', 'nosniff'),
  });
  return (request, response, next) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${PREFIX}/`) || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    request.url = url.slice(PREFIX.length);
    // A range that ends before it begins makes sirv throw, and nobody needs a part of a script.
    delete request.headers.range;
    serve(request, response, () => {
      request.url = url;
      next();
    });
  };
}
