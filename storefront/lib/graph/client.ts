import type { TypedDocumentString } from './generated/operations';

/** Asks the platform from the browser, through this shop's own address. */
export async function queryFromBrowser<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  locale: string,
  signal?: AbortSignal,
): Promise<Result> {
  const source = document.toString();
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ query: source, variables, operationName: /\bquery (\w+)/.exec(source)?.[1] }),
    ...(signal ? { signal } : {}),
  });
  const body = (await response.json()) as { data?: Result | null; errors?: { message: string }[] };
  if (body.data === undefined || body.data === null) throw new Error(body.errors?.[0]?.message ?? `status ${response.status}`);
  return body.data;
}
