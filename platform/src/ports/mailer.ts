export interface Mail {
  /** Stable for the same mail: becomes its Message-ID, so that a repeated attempt is the same mail. Letters, digits and dashes. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: 'ko' | 'en';
}

/** Mail to shoppers. Rejects when it was not taken; the caller's job tries again. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
  /** The newest first, where they can be looked at (the file outbox); undefined where mail really leaves. */
  recent?(limit: number): Promise<readonly Mail[]>;
  close(): Promise<void>;
}
