'use client';

import { Button } from '@/components/ui/button-client';
import { Notice } from '@/components/ui/notice';
import { localeOf } from '@/lib/locale';
import { text } from '@/lib/locale/text';

/** The platform is away or failed; nothing of why is shown. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const locale = localeOf(typeof document === 'undefined' ? undefined : document.documentElement.lang);
  return (
    <Notice title={text('errorTitle', locale)} action={<Button onClick={reset}>{text('retry', locale)}</Button>}>
      {text('errorText', locale)}
    </Notice>
  );
}
