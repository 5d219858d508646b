import Link from 'next/link';
import { BUTTON, Notice } from '@/components/ui/notice';
import { shopperLocale } from '@/lib/locale/server';
import { text } from '@/lib/locale/text';

export default async function NotFound() {
  const locale = await shopperLocale();
  return (
    <Notice
      title={text('notFoundTitle', locale)}
      action={
        <Link href="/" className={BUTTON}>
          {text('backHome', locale)}
        </Link>
      }
    >
      {text('notFoundText', locale)}
    </Notice>
  );
}
