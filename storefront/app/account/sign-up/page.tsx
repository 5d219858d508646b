import type { Metadata } from 'next';
import Link from 'next/link';
import { Card } from '@/components/account/card';
import { MailLinkForm } from '@/components/account/mail-link-client';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('signUp', await shopperLocale()), robots: { index: false } };
}

export default async function SignUpPage() {
  const locale = await shopperLocale();
  return (
    <Card title={say('signUp', locale)} lead={say('signUpText', locale)}>
      <MailLinkForm purpose="sign-up" locale={locale} />
      <p className="mt-5 border-t border-line pt-5 text-sm text-muted">
        {say('haveAccount', locale)}{' '}
        <Link
          href="/account/sign-in"
          className="inline-flex min-h-11 items-center font-semibold text-ink underline underline-offset-4"
        >
          {say('signIn', locale)}
        </Link>
      </p>
    </Card>
  );
}
