import type { QueryClient } from '@tanstack/react-query';
import type { LineChange } from './index';

const watched = new WeakSet<QueryClient>();

/**
 * Changes wait in this page for the one before them: when it is left, the last one of each line is sent at once. Should the page come
 * back, they are sent again in their turn, which does no harm to absolute values.
 */
export function sendWhenLeft(
  client: QueryClient,
  mutationKey: readonly string[],
  send: (change: LineChange) => Promise<unknown>,
): void {
  if (watched.has(client)) return;
  watched.add(client);
  window.addEventListener('pagehide', () => {
    const waiting = client.getMutationCache().findAll({ mutationKey, predicate: ({ state }) => state.isPaused });
    const last = new Map(waiting.map(({ state }) => state.variables as LineChange).map((change) => [change.lineId, change]));
    for (const change of last.values()) send(change).catch(() => undefined);
  });
}
