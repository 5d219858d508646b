'use client';

import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { fetchStatus } from '@/lib/status';
import { Alert } from '../ui/alert';
import { StatusBoard } from './board';

interface LiveBoardProps {
  readonly locale: Locale;
  readonly refreshMs: number;
  /** What stands there until the first answer. */
  readonly before: ReactNode;
}

function Polled({ locale, refreshMs, before }: LiveBoardProps) {
  const { data, isError, isPending, dataUpdatedAt } = useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => fetchStatus(signal),
    refetchInterval: refreshMs,
    refetchOnWindowFocus: false,
    retry: 1,
  });
  if (isPending) return before;
  if (isError || !data) return <Alert className="mt-8">{text('statusDown', locale)}</Alert>;
  return <StatusBoard status={data} measuredAt={dataUpdatedAt} locale={locale} />;
}

/** The objectives, asked for again and again. */
export function LiveBoard(props: LiveBoardProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Polled {...props} />
    </QueryClientProvider>
  );
}
