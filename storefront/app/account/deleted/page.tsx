import type { Metadata } from 'next';
import Link from 'next/link';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { say } from '@/lib/account/text';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('deletedTitle', await shopperLocale()), robots: { index: false } };
}

export default async function DeletedPage() {
  const locale = await shopperLocale();
  return (
    <Notice
      title={say('deletedTitle', locale)}
      action={
        <Link href="/" className={buttonClass()}>
          {text('backHome', locale)}
        </Link>
      }
    >
      {say('deletedText', locale)}
    </Notice>
  );
}
