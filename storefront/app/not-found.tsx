import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: text('notFoundTitle', await shopperLocale()) };
}

export default async function NotFound() {
  const locale = await shopperLocale();
  return (
    <Notice
      title={text('notFoundTitle', locale)}
      action={
        <>
          <Link href="/" className={buttonClass()}>
            {text('backHome', locale)}
          </Link>
          <Link href="/search" className={buttonClass('secondary')}>
            {text('all', locale)}
          </Link>
        </>
      }
    >
      {text('notFoundText', locale)}
    </Notice>
  );
}
