/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { POST } from './route';

const answer = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  POST(
    new Request('http://localhost/consent', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(body.length), ...headers },
      body,
    }),
  );

test.each(['yes', 'no'])('the answer %s is remembered for half a year, and the page is shown again', async (given) => {
  const response = await answer(`telemetry=${given}`, { referer: 'http://localhost/search?q=cup' });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/search?q=cup');
  expect(response.headers.get('set-cookie')).toContain(`telemetry=${given}; Path=/; Max-Age=15552000; SameSite=Lax`);
});

test.each([
  ['of another site', 'https://elsewhere.example//evil.example/', '/evil.example/'],
  ['that is none', 'javascript:alert(1)', '/alert(1)'],
  ['that is missing', '', '/'],
])('a referer %s leads nowhere but here', async (_, referer, expected) => {
  const { headers } = await answer('telemetry=yes', referer === '' ? {} : { referer });
  expect(headers.get('location')).toBe(expected);
});

test.each([
  ['another word', 'telemetry=maybe', {}],
  ['nothing', '', {}],
  ['a megabyte', `telemetry=yes&x=${'x'.repeat(1_000_000)}`, {}],
  ['another type', 'telemetry=yes', { 'content-type': 'text/plain' }],
])('%s is no answer', async (_, body, headers) =>
  expect((await answer(body, headers as Record<string, string>)).status).toBe(400),
);
