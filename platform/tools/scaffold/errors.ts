import { LocalError } from '../../src/local/errors.ts';

/** Why nothing was scaffolded: a stable code, and a sentence that says what to do. Nothing was changed. */
export class ScaffoldError extends LocalError {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}.`, options);
    this.name = 'ScaffoldError';
    this.code = code;
  }
}
