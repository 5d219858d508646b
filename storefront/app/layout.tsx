import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer, Header } from '@/components/shell/header';
import { Providers } from '@/components/shell/providers-client';
import { navigation } from '@/lib/graph/navigation';
import { shopperLocale, shopperTheme } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const locale = await shopperLocale();
  const name = text('shopName', locale);
  return {
    title: { default: `${name} — ${text('tagline', locale)}`, template: `%s — ${name}` },
    description: text('tagline', locale),
    openGraph: { siteName: name, type: 'website' },
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
  const [locale, theme, categories] = await Promise.all([shopperLocale(), shopperTheme(), navigation()]);
  return (
    <html lang={locale} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body className="min-h-dvh font-sans">
        <Providers>
          <Header locale={locale} theme={theme} categories={categories} />
          <main id="content" tabIndex={-1} className="outline-none">
            {children}
          </main>
          <Footer locale={locale} />
        </Providers>
      </body>
    </html>
  );
}
