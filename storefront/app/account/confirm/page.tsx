import type { Metadata } from 'next';
import { Card } from '@/components/account/card';
import { ChoosePasswordForm } from '@/components/account/choose-password-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

interface Props {
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('confirmTitle', await shopperLocale()), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function ConfirmPage({ searchParams }: Props) {
  const [{ token }, locale] = [await searchParams, await shopperLocale()];
  const isWhole = typeof token === 'string';
  return (
    <Card title={say('confirmTitle', locale)} lead={say(isWhole ? 'confirmText' : 'noToken', locale)}>
      {isWhole && <ChoosePasswordForm purpose="sign-up" token={token} locale={locale} />}
    </Card>
  );
}
