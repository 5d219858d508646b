import { problemsOf, type FieldProblem } from '../form/client';
import { waitText } from '../form/text';
import type { Locale } from '../locale';
import { say } from './text';

interface Refusal {
  readonly __typename: string;
  readonly message?: string;
  readonly problems?: readonly { readonly path: string; readonly message: string }[];
  readonly retryAfterSeconds?: number;
}

/** Why the platform did not do it, at the fields it is about, with what to do next. Empty for what it did. */
export function refusalOf(outcome: Refusal, fields: readonly string[], locale: Locale): readonly FieldProblem[] {
  const { __typename, message = '', problems = [], retryAfterSeconds = 0 } = outcome;
  switch (__typename) {
    case 'InvalidInput':
      return problems.length > 0 ? problemsOf(problems, fields) : [{ message }];
    case 'TooManyAttempts':
      return [{ message: `${message} ${waitText(retryAfterSeconds, locale)}` }];
    case 'LinkExpired':
      return [{ message: `${message} ${say('linkExpired', locale)}` }];
    case 'NotAllowed':
      return [{ message: say('signedOut', locale) }];
    case 'WrongCredentials':
      return [{ message }];
    default:
      return [];
  }
}
