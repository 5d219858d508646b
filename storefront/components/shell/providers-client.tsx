'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { queryClient } from '@/lib/graph/query-client';

/** Around the parts of pages that keep server state, not around all of them: it is 13 kB of script. All share one cache in a browser. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(queryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
