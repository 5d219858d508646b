import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import { startTransition, useState, type ReactElement } from 'react';

export interface Visit {
  readonly user: UserEvent;
  /** Addresses the shopper was led to, in order; a refresh of the page is `(refresh)`. */
  readonly visited: readonly string[];
  /** Draws the place anew with other content, as a refresh does. */
  readonly again: (element: ReactElement) => void;
}

/** Renders a component as it stands in the shop: with a router that writes down where it leads, and a cache of its own. */
export function visit(element: ReactElement): Visit {
  const visited: string[] = [];
  const router: AppRouterInstance = {
    bfcacheId: 'test',
    push: (href) => void visited.push(href),
    replace: (href) => void visited.push(href),
    refresh: () => void visited.push('(refresh)'),
    back: () => {},
    forward: () => {},
    prefetch: () => {},
  } as AppRouterInstance;
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const inShop = (content: ReactElement) => (
    <AppRouterContext value={router}>
      <QueryClientProvider client={client}>{content}</QueryClientProvider>
    </AppRouterContext>
  );
  const { rerender } = render(inShop(element));
  return { user: userEvent.setup(), visited, again: (content) => rerender(inShop(content)) };
}

/** Changes as Next's pages do, in a transition; React holds those back while an async one of another component goes on. */
export function Elsewhere() {
  const [isThere, setThere] = useState(false);
  return isThere ? (
    <p>arrived</p>
  ) : (
    <button type="button" onClick={() => startTransition(() => setThere(true))}>
      elsewhere
    </button>
  );
}

export interface Asked {
  readonly path: string;
  readonly language: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether it is sent to its end when the page is left. */
  readonly keepalive: boolean;
}

/** Answers what the browser asks of the shop's own address; returns the list of what was asked, which goes on growing. */
export function serve(answer: (asked: Asked) => { readonly status?: number; readonly body: unknown }): readonly Asked[] {
  const list: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const { operationName, variables = {} } = JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Partial<Asked>;
    const headers = new Map(Object.entries((init?.headers ?? {}) as Record<string, string>));
    const asked = {
      path: String(input),
      language: headers.get('accept-language'),
      operationName,
      variables,
      keepalive: init?.keepalive ?? false,
    };
    list.push(asked);
    const { status = 200, body } = answer(asked);
    return { ok: status < 400, status, json: async () => body } as Response;
  };
  return list;
}
