import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Card } from '@/components/account/card';
import { ChoosePasswordForm } from '@/components/account/choose-password-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

interface Props {
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('forgotTitle', await shopperLocale()), robots: { index: false }, referrer: 'no-referrer' };
}

export default async function ResetPage({ searchParams }: Props) {
  const [{ token }, locale] = [await searchParams, await shopperLocale()];
  // The mail to one who has an account already leads here without a token.
  if (typeof token !== 'string') redirect('/account/forgot');
  return (
    <Card title={say('forgotTitle', locale)} lead={say('resetText', locale)}>
      <ChoosePasswordForm purpose="reset" token={token} locale={locale} />
    </Card>
  );
}
