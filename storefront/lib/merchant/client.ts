import { useRouter } from 'next/navigation';
import { useContext, useEffect, useRef, useState } from 'react';
import { problemsOf, useForm, type FieldProblem, type FormState, type Values } from '../form/client';
import type { SaveProductOutcomeFragment } from '../graph/generated/operations';
import type { Locale } from '../locale';
import { OwnChangesContext } from './own-changes-client';
import { say } from './text';

export type SaveOutcome = SaveProductOutcomeFragment;

/** Why it was not saved, at the fields it is about. Empty when it was. */
export function refusalOf(outcome: SaveOutcome, fields: readonly string[], locale: Locale): readonly FieldProblem[] {
  switch (outcome.__typename) {
    case 'ProductSaved':
      return [];
    case 'StaleVersion':
      return [{ message: say('stale', locale) }];
    case 'StaleStock':
      return [{ field: 'stock', message: outcome.message }];
    case 'InvalidInput':
      return problemsOf(outcome.problems, fields);
    case 'AlreadyTaken':
      return [fields.includes('sku') ? { field: 'sku', message: outcome.message } : { message: outcome.message }];
    case 'NotFound':
    case 'NotAllowed':
      return [{ message: outcome.message }];
  }
}

export interface SaveOptions {
  readonly id: string;
  readonly fields: readonly string[];
  readonly locale: Locale;
  /** Of the product, as it was read. */
  readonly version: number;
  /** Changes with what was read, where that is more than the version. */
  readonly revision?: string;
  readonly isEmptiedWhenDone?: boolean;
  readonly check?: (values: Values) => readonly FieldProblem[];
  /** Changes one after the other, the first by the version given, each with the one that the one before has made; undefined when nothing is different. */
  readonly save: (values: Values, version: number) => Promise<SaveOutcome | undefined>;
  /** Once `reload` has brought what the product is now, for what a form's reset does not reach. */
  readonly onReload?: () => void;
}

/** A part of a product that is saved by itself. After a conflict `reload` fills its fields with what the product is now. */
export function useSave({
  id,
  fields,
  locale,
  version,
  revision,
  isEmptiedWhenDone = false,
  check,
  save,
  onReload,
}: SaveOptions): FormState & {
  readonly done: string;
  readonly isStale: boolean;
  readonly reload: () => void;
} {
  const router = useRouter();
  const own = useContext(OwnChangesContext);
  const read = revision ?? String(version);
  const [done, setDone] = useState('');
  const [isStale, setStale] = useState(false);
  const form = useForm({
    id,
    locale,
    isEmptiedWhenDone,
    ...(check ? { check } : {}),
    send: async (values) => {
      setDone('');
      const by = own?.after(version) ?? version;
      const outcome = await save(values, by);
      const refusals = outcome ? refusalOf(outcome, fields, locale) : [];
      setStale(outcome?.__typename === 'StaleVersion' || outcome?.__typename === 'StaleStock');
      if (refusals.length === 0) setDone(say('saved', locale));
      if (outcome?.__typename === 'ProductSaved') {
        own?.note(by, outcome.product.version);
        router.refresh();
      }
      return refusals;
    },
  });
  const outdated = useRef<string>(undefined);
  useEffect(() => {
    if (outdated.current === undefined || outdated.current === read) return;
    outdated.current = undefined;
    const element = document.getElementById(id);
    if (element instanceof HTMLFormElement) element.reset();
    onReload?.();
  }, [id, read, onReload]);
  return {
    ...form,
    done,
    isStale,
    reload: () => {
      outdated.current = read;
      setStale(false);
      form.clear();
      router.refresh();
    },
  };
}
