import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Section } from '@/components/account/card';
import { ChangePasswordForm } from '@/components/account/change-password-client';
import { DeleteForm } from '@/components/account/delete-client';
import { EmailForm } from '@/components/account/email-client';
import { ExportForm } from '@/components/account/export-client';
import { ProfileForm } from '@/components/account/profile-client';
import { Sessions } from '@/components/account/sessions-client';
import { SignOutButton } from '@/components/account/sign-out-client';
import { buttonClass } from '@/components/ui/button';
import { signInPath } from '@/lib/account';
import { roleText, say } from '@/lib/account/text';
import { query } from '@/lib/graph/fetch';
import { AccountPageDocument } from '@/lib/graph/generated/operations';
import { shopperLocale } from '@/lib/locale/server';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('account', await shopperLocale()), robots: { index: false } };
}

export default async function AccountPage() {
  const [locale, { viewer }] = await Promise.all([shopperLocale(), query(AccountPageDocument, {})]);
  if (!viewer) redirect(signInPath('/account'));
  const { email, role, sessions } = viewer;
  return (
    <div className="page max-w-4xl py-8">
      <h1 className="text-2xl font-bold tracking-tight">{say('account', locale)}</h1>
      <p className="mt-1 text-sm text-muted">
        {email}
        {role !== 'SHOPPER' && ` · ${roleText(role, locale)}`}
      </p>
      <div className="my-6 flex flex-wrap gap-3">
        <Link href="/orders" className={buttonClass('secondary')}>
          {say('orders', locale)}
        </Link>
        {role !== 'SHOPPER' && (
          <Link href="/merchant/products" className={buttonClass('secondary')}>
            {say('products', locale)}
          </Link>
        )}
        <SignOutButton locale={locale} />
      </div>
      <Section id="account-profile" title={say('profile', locale)}>
        <ProfileForm account={viewer} locale={locale} />
      </Section>
      <Section id="account-email" title={say('changeEmail', locale)}>
        <EmailForm email={email} locale={locale} />
      </Section>
      <Section id="account-password" title={say('changePassword', locale)}>
        <ChangePasswordForm email={email} locale={locale} />
      </Section>
      <Section id="account-sessions" title={say('sessions', locale)}>
        <Sessions sessions={sessions} locale={locale} />
      </Section>
      <Section id="account-data" title={say('data', locale)} lead={say('exportText', locale)}>
        <ExportForm locale={locale} />
      </Section>
      <Section id="account-delete" title={say('delete', locale)} lead={say('deleteText', locale)}>
        <DeleteForm locale={locale} />
      </Section>
    </div>
  );
}
