import Link from 'next/link';
import { say } from '@/lib/cart/text';
import type { Locale } from '@/lib/locale';
import { buttonClass } from '../ui/button';
import { Notice } from '../ui/notice';

export function EmptyCart({
  locale,
  level,
  onLeave,
}: {
  readonly locale: Locale;
  readonly level: 1 | 2;
  readonly onLeave?: () => void;
}) {
  return (
    <Notice
      level={level}
      title={say('empty', locale)}
      action={
        <Link href="/search" onClick={() => onLeave?.()} className={buttonClass()}>
          {say('browse', locale)}
        </Link>
      }
    >
      {say('emptyText', locale)}
    </Notice>
  );
}
