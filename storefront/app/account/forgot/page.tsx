import type { Metadata } from 'next';
import { Card } from '@/components/account/card';
import { MailLinkForm } from '@/components/account/mail-link-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('forgotTitle', await shopperLocale()), robots: { index: false } };
}

export default async function ForgotPage() {
  const locale = await shopperLocale();
  return (
    <Card title={say('forgotTitle', locale)} lead={say('forgotText', locale)}>
      <MailLinkForm purpose="reset" locale={locale} />
    </Card>
  );
}
