'use client';

import { Button } from '@/components/ui/button-client';
import { Notice } from '@/components/ui/notice';
import { localeOf } from '@/lib/locale';
import { text } from '@/lib/locale/text';

/** The platform is away or failed; nothing of why is shown. `retry` asks the server again, where `reset` would draw the same failure. */
export default function ErrorPage({ retry }: { readonly retry: () => void }) {
  const locale = localeOf(typeof document === 'undefined' ? undefined : document.documentElement.lang);
  const title = text('errorTitle', locale);
  return (
    <>
      {/* The page's own may have failed with it. */}
      <title>{title}</title>
      <Notice title={title} action={<Button onClick={retry}>{text('retry', locale)}</Button>}>
        {text('errorText', locale)}
      </Notice>
    </>
  );
}
