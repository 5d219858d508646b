import Link from 'next/link';
import { signInPath } from '@/lib/account';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { say } from '@/lib/merchant/text';
import { buttonClass } from '../ui/button';
import { Notice } from '../ui/notice';

/** For visitors without the role: who may see it, and what to do. */
export function Forbidden({
  isGuest,
  path,
  locale,
}: {
  readonly isGuest: boolean;
  readonly path: string;
  readonly locale: Locale;
}) {
  return (
    <Notice
      title={say('forbidden', locale)}
      action={
        <Link href={isGuest ? signInPath(path) : '/'} className={buttonClass()}>
          {text(isGuest ? 'signIn' : 'backHome', locale)}
        </Link>
      }
    >
      {say(isGuest ? 'forbiddenGuest' : 'forbiddenText', locale)}
    </Notice>
  );
}
