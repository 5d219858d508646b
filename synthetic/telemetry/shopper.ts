import { randomBytes } from 'node:crypto';

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36';

export interface Answer {
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hasErrors: boolean;
}

/** A shopper who is not ours: no mark, no secret, a browser's name, and cookies that are kept. */
export class Shopper {
  readonly #shopUrl: string;
  readonly #cookies = new Map<string, string>();
  readonly #headers: Readonly<Record<string, string>>;

  constructor(shopUrl: string, headers: Readonly<Record<string, string>> = {}) {
    this.#shopUrl = shopUrl;
    this.#headers = headers;
  }

  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { status, text } = await this.send('/api/graphql', { query, variables });
    const { data, errors } = JSON.parse(text) as { readonly data?: Answer['data'] | null; readonly errors?: unknown };
    return { status, data: data ?? {}, hasErrors: errors !== undefined };
  }

  async send(
    path: string,
    body: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<{ readonly status: number; readonly text: string }> {
    const answer = await fetch(`${this.#shopUrl}${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'ko',
        origin: this.#shopUrl,
        'user-agent': BROWSER,
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...this.#headers,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];
      this.#cookies.set(name, value);
    }
    return { status: answer.status, text: await answer.text() };
  }

  async open(path: string): Promise<number> {
    const answer = await fetch(`${this.#shopUrl}${path}`, {
      headers: { 'accept-language': 'ko', accept: 'text/html', 'user-agent': BROWSER, cookie: 'telemetry=yes', ...this.#headers },
      signal: AbortSignal.timeout(30_000),
    });
    await answer.arrayBuffer();
    return answer.status;
  }
}

export const hex = (bytes: number): string => randomBytes(bytes).toString('hex');
