import type { Metadata } from 'next';
import { StatusBoard } from '@/components/status/board-client';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: text('statusTitle', await shopperLocale()), robots: { index: false } };
}

export default async function StatusPage() {
  const locale = await shopperLocale();
  return (
    <div className="page py-10">
      <h1 className="text-2xl font-bold tracking-tight md:text-3xl">{text('statusTitle', locale)}</h1>
      <p className="mt-2 text-muted">{text('statusText', locale)}</p>
      <StatusBoard locale={locale} />
    </div>
  );
}
