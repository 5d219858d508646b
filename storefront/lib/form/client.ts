import { useMemo, useRef, useState, type FormEvent } from 'react';
import type { Locale } from '../locale';
import { failureText, say } from './text';

/** What keeps a form from being sent. Without a field it is about the whole of it. */
export interface FieldProblem {
  readonly field?: string;
  readonly message: string;
}
export type Values = Readonly<Record<string, string>>;

export interface FormOptions {
  /** Tells the page's forms apart: a field's id is `<form>-<field>`. */
  readonly id: string;
  readonly locale: Locale;
  /** What can be told without asking. */
  readonly check?: (values: Values) => readonly FieldProblem[];
  /** Empties the fields once it is done: passwords do not stay. */
  readonly isEmptiedWhenDone?: boolean;
  /** Sends it; resolves with what the platform found wrong, with nothing when it is done. */
  readonly send: (values: Values) => Promise<readonly FieldProblem[]>;
}

export interface FormState {
  readonly props: {
    readonly id: string;
    readonly noValidate: true;
    readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  };
  /** For a field called `name`. */
  readonly field: (name: string) => { readonly id: string; readonly name: string; readonly error: string | undefined };
  readonly summary: {
    readonly title: string;
    readonly problems: readonly { readonly fieldId?: string; readonly message: string }[];
  };
  readonly isPending: boolean;
  /** Forgets what was wrong. */
  readonly clear: () => void;
}

const valuesOf = (form: HTMLFormElement): Values =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));

/** Trimmed, but for secrets. */
const tidy = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, /password/i.test(name) ? value : value.trim()]));

/**
 * A form whose fields the browser keeps, so that password managers and autofill work. Sends once at a time, keeps what was typed,
 * and hands problems to `ErrorSummary`, which takes the focus.
 */
export function useForm({ id, locale, check, isEmptiedWhenDone = false, send }: FormOptions): FormState {
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [isPending, setPending] = useState(false);
  // State comes a render late; a second click does not wait for it.
  const isSending = useRef(false);
  const submit = async (element: HTMLFormElement): Promise<void> => {
    const values = tidy(valuesOf(element));
    if (isSending.current) return;
    const found = check?.(values) ?? [];
    setProblems(found);
    if (found.length > 0) return;
    isSending.current = true;
    setPending(true);
    try {
      const refused = await send(values);
      setProblems(refused);
      if (refused.length === 0 && isEmptiedWhenDone) element.reset();
    } catch (error) {
      setProblems([{ message: failureText(error, locale) }]);
    } finally {
      isSending.current = false;
      setPending(false);
    }
  };
  // The summary takes the focus for each new list: typing must not make one.
  const summary = useMemo(
    () => ({
      title: say(problems.some(({ field }) => field !== undefined) ? 'fix' : 'failed', locale),
      problems: problems.map(({ field, message }) => ({
        message,
        ...(field === undefined ? {} : { fieldId: `${id}-${field}` }),
      })),
    }),
    [problems, id, locale],
  );
  return {
    props: {
      id,
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      },
    },
    field: (name) => ({
      id: `${id}-${name}`,
      name,
      error: problems.find(({ field }) => field === name)?.message,
    }),
    summary,
    isPending,
    clear: () => setProblems([]),
  };
}

/** The platform's paths (`recipient.phone`, `input.email`) as fields; what belongs to no field is about the whole form. */
export const problemsOf = (
  problems: readonly { readonly path: string; readonly message: string }[],
  fields: readonly string[],
): readonly FieldProblem[] =>
  problems.map(({ path, message }) => {
    const field = fields.find((each) => path === each || path.endsWith(`.${each}`));
    return field === undefined ? { message } : { field, message };
  });
