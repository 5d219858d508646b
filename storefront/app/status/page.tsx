import type { Metadata } from 'next';
import { StatusBoard } from '@/components/status/board';
import { Live } from '@/components/status/live-client';
import { Alert } from '@/components/ui/alert';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { askProber } from '@/lib/status/server';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await shopperLocale();
  return { title: text('statusTitle', locale), description: text('statusText', locale), robots: { index: false } };
}

export default async function StatusPage() {
  const [locale, status] = await Promise.all([shopperLocale(), askProber().catch(() => undefined)]);
  return (
    <div className="page py-5 md:py-10">
      <h1 className="text-[22px] font-bold tracking-tight md:text-3xl">{text('statusTitle', locale)}</h1>
      <p className="mt-2 text-muted">{text('statusText', locale)}</p>
      <Live locale={locale}>
        {status === undefined ? (
          <Alert className="mt-8">{text('statusDown', locale)}</Alert>
        ) : (
          <StatusBoard status={status} measuredAt={Date.now()} locale={locale} />
        )}
      </Live>
    </div>
  );
}
