/** The data of an answer, by root field. */
export type Data = Readonly<Record<string, unknown>>;

/** Keeps its cookies and speaks through the graph. */
export interface Browser {
  readonly cookies: Map<string, string>;
  /** Names and values, as the browser would send them. */
  cookie: string;
  /** Throws when the graph answers with an error and not with data. */
  data(query: string, variables?: object): Promise<Data>;
}

const cookiesOf = (cookie: string): [string, string][] =>
  cookie.split('; ').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at < 0 ? [] : [[pair.slice(0, at), pair.slice(at + 1)]];
  });

/** `url`: of a platform, which may be another one each time. */
export function openBrowser(url: () => string, headers: Readonly<Record<string, string>>): Browser {
  const cookies = new Map<string, string>();
  const browser: Browser = {
    cookies,
    get cookie() {
      return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    },
    set cookie(cookie) {
      cookies.clear();
      for (const [name, value] of cookiesOf(cookie)) cookies.set(name, value);
    },
    async data(query, variables = {}) {
      const response = await fetch(`${url()}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...(cookies.size > 0 ? { cookie: browser.cookie } : {}) },
        body: JSON.stringify({ query, variables }),
      });
      for (const change of response.headers.getSetCookie()) {
        const [pair = '', ...attributes] = change.split('; ');
        for (const [name, value] of cookiesOf(pair))
          if (attributes.includes('Max-Age=0')) cookies.delete(name);
          else cookies.set(name, value);
      }
      const { data, errors } = (await response.json()) as { readonly data?: Data; readonly errors?: unknown };
      if (errors !== undefined || !data) throw new Error(`the graph answered ${response.status}: ${JSON.stringify(errors)}`);
      return data;
    },
  };
  return browser;
}
