'use client';

import { useState } from 'react';
import { refusalOf } from '@/lib/account/outcome';
import { tell } from '@/lib/account/page-text';
import { say } from '@/lib/account/text';
import { useForm } from '@/lib/form/client';
import { askFromBrowser } from '@/lib/graph/client';
import { ExportMyDataDocument } from '@/lib/graph/generated/documents/export-my-data';
import type { Locale } from '@/lib/locale';
import { fill } from '@/lib/locale/dictionary';
import { Button } from '../ui/button-client';
import { Done } from '../ui/done';
import { Form } from '../ui/form';
import { Password } from './password';

function download(fileName: string, json: string): void {
  const address = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

export function ExportForm({ locale }: { readonly locale: Locale }) {
  const [done, setDone] = useState('');
  const form = useForm({
    id: 'export',
    locale,
    isEmptiedWhenDone: true,
    check: ({ password = '' }) => (password === '' ? [{ field: 'password', message: say('needPassword', locale) }] : []),
    send: async ({ password = '' }) => {
      setDone('');
      const { exportMyData } = await askFromBrowser(ExportMyDataDocument, { password }, locale);
      if (exportMyData.__typename === 'DataExport') {
        download(exportMyData.fileName, exportMyData.json);
        setDone(fill(tell('exported', locale), { file: exportMyData.fileName }));
      }
      return refusalOf(exportMyData, ['password'], locale);
    },
  });
  return (
    <Form form={form}>
      <Password field={form.field} locale={locale} />
      <Button type="submit" variant="secondary" isPending={form.isPending}>
        {tell('export', locale)}
      </Button>
      <Done>{done}</Done>
    </Form>
  );
}
