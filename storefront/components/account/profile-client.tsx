'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Account } from '@/lib/account';
import { refusalOf } from '@/lib/account/outcome';
import { tell } from '@/lib/account/page-text';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { UpdateAccountDocument } from '@/lib/graph/generated/documents/update-account';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Done } from '../ui/done';
import { Form } from '../ui/form';
import { TextField } from '../ui/text-field';

export function ProfileForm({ account, locale }: { readonly account: Account; readonly locale: Locale }) {
  const router = useRouter();
  const [done, setDone] = useState('');
  const form = useForm({
    id: 'profile',
    locale,
    send: async ({ name = '', language }) => {
      setDone('');
      const { updateAccount } = await askFromBrowser(
        UpdateAccountDocument,
        { input: { name, language: language === 'EN' ? 'EN' : 'KO' } },
        locale,
      );
      if (updateAccount.__typename === 'AccountSaved') {
        setDone(tell('saved', locale));
        router.refresh();
      }
      return refusalOf(updateAccount, ['name', 'language'], locale);
    },
  });
  const language = form.field('language');
  return (
    <Form form={form}>
      <TextField
        {...form.field('name')}
        label={say('name', locale)}
        autoComplete="name"
        defaultValue={account.name}
        maxLength={60}
      />
      <fieldset>
        <legend className="mb-1 text-sm font-semibold">{tell('language', locale)}</legend>
        <div className="flex gap-6">
          {(['KO', 'EN'] as const).map((each) => (
            <label key={each} className="flex min-h-11 items-center gap-2 text-sm">
              <input
                type="radio"
                name={language.name}
                value={each}
                defaultChecked={account.language === each}
                className="size-5 accent-accent"
              />
              {tell(each === 'KO' ? 'korean' : 'english', locale)}
            </label>
          ))}
        </div>
      </fieldset>
      <Button type="submit" isPending={form.isPending}>
        {tell('save', locale)}
      </Button>
      <Done>{done}</Done>
    </Form>
  );
}
