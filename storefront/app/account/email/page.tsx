import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Card } from '@/components/account/card';
import { ConfirmEmailForm } from '@/components/account/confirm-email-client';
import { signInPath } from '@/lib/account';
import { say } from '@/lib/account/text';
import { query } from '@/lib/graph/fetch';
import { ViewerDocument } from '@/lib/graph/generated/documents/viewer';
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
  // The link counts for who is signed in: whoever opens it on another device signs in first.
  if (isWhole && !(await query(ViewerDocument, {})).viewer)
    redirect(signInPath(`/account/email?token=${encodeURIComponent(token)}`));
  return (
    <Card title={say('emailTitle', locale)} lead={say(isWhole ? 'emailText' : 'noToken', locale)}>
      {isWhole && <ConfirmEmailForm token={token} locale={locale} />}
    </Card>
  );
}
