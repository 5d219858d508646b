import type { Metadata } from 'next';
import { Card } from '@/components/account/card';
import { ConfirmForm } from '@/components/account/confirm-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

interface Props {
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('emailTitle', await shopperLocale()), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function ConfirmEmailPage({ searchParams }: Props) {
  const [{ token }, locale] = [await searchParams, await shopperLocale()];
  const isWhole = typeof token === 'string';
  return (
    <Card title={say('emailTitle', locale)} lead={say(isWhole ? 'emailText' : 'noToken', locale)}>
      {isWhole && <ConfirmForm kind="email" token={token} locale={locale} />}
    </Card>
  );
}
