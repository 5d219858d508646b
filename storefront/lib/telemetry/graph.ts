import { OPERATIONS } from '@asyncflow/observability/conventions/graphql.ts';
import { graphFetch, graphFetchDuration } from '@asyncflow/observability/conventions/storefront.ts';
import { telemetry } from './server';

const OPERATION = /\b(?:query|mutation)\s+(\w+)/;

/** `fetch` of a GraphQL document, as a `graph.fetch` whose trace the platform goes on with. */
export async function fetchObserved(url: string, init: RequestInit & { readonly body: string }): Promise<Response> {
  const active = telemetry();
  if (!active) return fetch(url, init);
  const name = OPERATION.exec(init.body)?.[1];
  const began = performance.now();
  return active.span(
    graphFetch,
    { attributes: { 'graphql.operation.name': OPERATIONS.find((known) => known === name) ?? 'other' } },
    async (span) => {
      let outcome: 'ok' | 'failed' = 'failed';
      try {
        const headers = new Headers(init.headers);
        const traceparent = active.traceparent();
        if (traceparent !== undefined) headers.set('traceparent', traceparent);
        const response = await fetch(url, { ...init, headers });
        if (response.ok) outcome = 'ok';
        else span.fail(response.status >= 500 ? '5xx' : '4xx');
        return response;
      } finally {
        active.observe(graphFetchDuration, { outcome }, (performance.now() - began) / 1000);
      }
    },
  );
}
