import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Card } from '@/components/account/card';
import { SignInForm } from '@/components/account/sign-in-client';
import { ownPath } from '@/lib/account';
import { say } from '@/lib/account/text';
import { query } from '@/lib/graph/fetch';
import { ViewerDocument } from '@/lib/graph/generated/documents/viewer';
import { shopperLocale } from '@/lib/locale/server';

interface Props {
  readonly searchParams: Promise<{ readonly next?: string | string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('signIn', await shopperLocale()), robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const [{ next }, locale, { viewer }] = [await searchParams, await shopperLocale(), await query(ViewerDocument, {})];
  const path = ownPath(next, '/account');
  if (viewer) redirect(path);
  return (
    <Card title={say('signIn', locale)} lead={say('keepCart', locale)}>
      <SignInForm next={path} locale={locale} />
    </Card>
  );
}
