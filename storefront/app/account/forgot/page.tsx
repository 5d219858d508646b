import type { Metadata } from 'next';
import { Card } from '@/components/account/card';
import { ForgotForm } from '@/components/account/forgot-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('forgotTitle', await shopperLocale()), robots: { index: false } };
}

export default async function ForgotPage() {
  const locale = await shopperLocale();
  return (
    <Card title={say('forgotTitle', locale)} lead={say('forgotText', locale)}>
      <ForgotForm locale={locale} />
    </Card>
  );
}
