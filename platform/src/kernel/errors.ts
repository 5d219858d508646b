import type { Locale } from './locale.ts';

/** One kind of failure: a stable code, what anyone may read, and whether the shop or the caller is at fault. */
export interface ErrorKind {
  /** SCREAMING_SNAKE_CASE, stable, in the SDL's or the error page's list. */
  readonly code: string;
  /** `client`: the request was wrong. `server`: ours to fix; counts against availability. */
  readonly fault: 'client' | 'server';
  readonly status: number;
  readonly text: Readonly<Record<Locale, string>>;
}

/** Thrown where a failure is not data: the public text reaches the caller, the message only the log. */
export class CodedError extends Error {
  readonly kind: ErrorKind;
  constructor(kind: ErrorKind, internal: string, options?: ErrorOptions) {
    super(internal, options);
    this.name = 'CodedError';
    this.kind = kind;
  }
}

export const UNAVAILABLE: ErrorKind = {
  code: 'UNAVAILABLE',
  fault: 'server',
  status: 503,
  text: {
    ko: '지금은 답할 수 없습니다. 잠시 후 다시 시도해 주세요.',
    en: 'The shop cannot answer right now. Please try again shortly.',
  },
};
export const INTERNAL: ErrorKind = {
  code: 'INTERNAL_SERVER_ERROR',
  fault: 'server',
  status: 500,
  text: { ko: '문제가 생겼습니다. 저희가 확인하고 있습니다.', en: 'Something went wrong on our side. We are looking into it.' },
};
