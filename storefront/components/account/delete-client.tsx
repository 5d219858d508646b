'use client';

import { useArrival } from '@/lib/account/client';
import { refusalOf } from '@/lib/account/outcome';
import { tell } from '@/lib/account/page-text';
import { say } from '@/lib/account/text';
import { useForm, type FieldProblem } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { DeleteAccountDocument } from '@/lib/graph/generated/documents/delete-account';
import type { Locale } from '@/lib/locale';
import { Button } from '../ui/button-client';
import { Form } from '../ui/form';
import { Password } from './password';

export function DeleteForm({ locale }: { readonly locale: Locale }) {
  const arrive = useArrival();
  const form = useForm({
    id: 'delete',
    locale,
    check: ({ password = '', agree }) => {
      const problems: FieldProblem[] = [];
      if (password === '') problems.push({ field: 'password', message: say('needPassword', locale) });
      if (agree === undefined) problems.push({ field: 'agree', message: tell('needAgree', locale) });
      return problems;
    },
    send: async ({ password = '' }) => {
      const { deleteAccount } = await askFromBrowser(DeleteAccountDocument, { password }, locale);
      if (deleteAccount.__typename === 'AccountDeleted') arrive('/account/deleted');
      return refusalOf(deleteAccount, ['password'], locale);
    },
  });
  const { id, name, error } = form.field('agree');
  return (
    <Form form={form}>
      <Password field={form.field} locale={locale} />
      <label className="flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          id={id}
          name={name}
          aria-invalid={error ? true : undefined}
          className="size-5 shrink-0 accent-accent"
        />
        {tell('deleteAgree', locale)}
      </label>
      <Button type="submit" variant="danger" isPending={form.isPending}>
        {tell('delete', locale)}
      </Button>
    </Form>
  );
}
