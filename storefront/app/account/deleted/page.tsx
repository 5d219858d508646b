import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { tell } from '@/lib/account/page-text';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: tell('deletedTitle', await shopperLocale()), robots: { index: false } };
}

export default async function DeletedPage() {
  const locale = await shopperLocale();
  return (
    <Notice
      title={tell('deletedTitle', locale)}
      action={
        <Link href="/" className={buttonClass()}>
          {text('backHome', locale)}
        </Link>
      }
    >
      {tell('deletedText', locale)}
    </Notice>
  );
}
