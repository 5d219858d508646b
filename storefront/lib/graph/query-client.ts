import { QueryClient } from '@tanstack/react-query';
import { onArrival } from '../account/arrival';
import { isTransient } from './error';

const make = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { refetchOnWindowFocus: false, retry: (failures, error) => failures < 2 && isTransient(error) },
      mutations: { retry: false },
    },
  });

let shared: QueryClient | undefined;

/** What this browser knows of the platform; on the server one of each page's own, since shoppers share the process. Only what may be asked twice is asked again. */
export function queryClient(): QueryClient {
  if (typeof window === 'undefined') return make();
  if (!shared) {
    const client = make();
    shared = client;
    onArrival(() => void client.resetQueries());
  }
  return shared;
}
