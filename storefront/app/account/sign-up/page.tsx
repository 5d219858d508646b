import type { Metadata } from 'next';
import { Card } from '@/components/account/card';
import { SignUpForm } from '@/components/account/sign-up-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('signUp', await shopperLocale()), robots: { index: false } };
}

export default async function SignUpPage() {
  const locale = await shopperLocale();
  return (
    <Card title={say('signUp', locale)} lead={say('keepCart', locale)}>
      <SignUpForm locale={locale} />
    </Card>
  );
}
