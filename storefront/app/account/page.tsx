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
import { roleText, tell } from '@/lib/account/page-text';
import { say } from '@/lib/account/text';
import { query } from '@/lib/graph/fetch';
import { AccountPageDocument } from '@/lib/graph/generated/documents/account-page';
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
          {tell('orders', locale)}
        </Link>
        {role !== 'SHOPPER' && (
          <Link href="/merchant/products" className={buttonClass('secondary')}>
            {tell('products', locale)}
          </Link>
        )}
        <SignOutButton locale={locale} />
      </div>
      <Section id="account-profile" title={tell('profile', locale)}>
        <ProfileForm account={viewer} locale={locale} />
      </Section>
      <Section id="account-email" title={tell('changeEmail', locale)}>
        <EmailForm email={email} locale={locale} />
      </Section>
      <Section id="account-password" title={tell('changePassword', locale)}>
        <ChangePasswordForm email={email} locale={locale} />
      </Section>
      <Section id="account-sessions" title={tell('sessions', locale)}>
        <Sessions sessions={sessions} locale={locale} />
      </Section>
      <Section id="account-data" title={tell('data', locale)} lead={tell('exportText', locale)}>
        <ExportForm locale={locale} />
      </Section>
      <Section id="account-delete" title={tell('delete', locale)} lead={tell('deleteText', locale)}>
        <DeleteForm locale={locale} />
      </Section>
    </div>
  );
}
