import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { ConsentQuestion } from '@/components/shell/consent';
import { Footer } from '@/components/shell/footer';
import { Header } from '@/components/shell/header';
import { remembered } from '@/lib/account/server';
import { coreFont } from '@/lib/font';
import { navigation } from '@/lib/graph/navigation';
import { shopperLocale, shopperTheme } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import { siteUrl } from '@/lib/site/server';
import { Telemetry } from '@/lib/telemetry/browser-client';
import { givenConsent } from '@/lib/telemetry/given-consent';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await shopperLocale();
  const name = text('shopName', locale);
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: `${name} — ${text('tagline', locale)}`, template: `%s — ${name}` },
    description: text('shopDescription', locale),
    openGraph: { siteName: name, type: 'website', locale: locale === 'ko' ? 'ko_KR' : 'en_GB' },
  };
}
export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#131312' },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const [locale, theme, categories, { consent, refused }, known] = await Promise.all([
    shopperLocale(),
    shopperTheme(),
    navigation(),
    givenConsent(),
    remembered(),
  ]);
  return (
    <html lang={locale} className={coreFont.variable} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body className="min-h-dvh font-sans">
        <Header locale={locale} theme={theme} categories={categories} remembered={known} />
        <main id="content" tabIndex={-1} className="outline-none">
          {children}
        </main>
        <Footer locale={locale} categories={categories} refused={refused} />
        {consent === undefined && !refused && <ConsentQuestion locale={locale} />}
        {consent === 'yes' && !refused && <Telemetry />}
      </body>
    </html>
  );
}
