import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OBJECTIVES } from '../objectives/all.ts';

interface Ended {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}
const slo = (environment: Record<string, string>, ...given: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], NODE_V8_COVERAGE: process.env['PROCESS_COVERAGE'], ...environment };
    execFile(process.execPath, [new URL('cli.ts', import.meta.url).pathname, ...given], { env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

/** A prober that says of the first objective what is given, and the same to any question. */
async function withProber<T>(status: number, verdicts: readonly object[], work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((_request, response) =>
    response.writeHead(status).end(JSON.stringify({ since: '2026-01-02T03:04:05Z', objectives: verdicts })),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

test('the report of a prober tells the budget that is left, for people and as JSON', async () => {
  const verdict = { objective: 'journeys', stream: 'all', good: 999, total: 1000, measured: 0.999, reason: null };
  const [said, json] = await withProber(200, [verdict], (url) =>
    Promise.all([slo({ PROBER_URL: url }, 'report'), slo({ PROBER_URL: `${url}/` }, 'report', '--json')]),
  );
  expect(said).toMatchObject({ code: 0, stderr: '' });
  expect(said?.stdout).toMatch(/^From the prober at http.*, since 2026-01-02T03:04:05Z/);
  expect(said?.stdout).toMatch(/^journeys +99\.5 % +99\.900 % +1000 +1 +80\.0 %/m);
  expect(JSON.parse(json?.stdout ?? '')).toMatchObject({ budgets: [{ total: 1000 }] });
});

test('a prober that fails, one that is not there and an address that is none are told with their variable', async () => {
  const failed = await withProber(500, [], (url) => slo({ PROBER_URL: url }, 'report'));
  expect(failed).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/^The prober at http.* answered 500\.\n$/) });
  expect(await slo({ PROBER_URL: 'http://127.0.0.1:1' }, 'report')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^No prober answers at http:\/\/127\.0\.0\.1:1 \(PROBER_URL\)/),
  });
  expect(await slo({ PROMETHEUS_URL: 'localhost:9090' }, 'report')).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^PROMETHEUS_URL must be an address such as/),
  });
});

test('the rules link to where they are told to, and are for every objective', async () => {
  const { code, stdout } = await slo(
    {},
    'rules',
    '--grafana-url',
    'https://boards.example/',
    '--runbooks-url',
    'https://runs.example',
  );
  expect(code).toBe(0);
  for (const { name } of OBJECTIVES) expect(stdout).toContain(`objective: ${name}`);
  expect(stdout).toContain('https://boards.example/d/');
  expect(stdout).toContain('https://runs.example/');
  expect(stdout).not.toContain('localhost');
});

test('neither report nor rules is a slip of the fingers, told with the usage', async () => {
  expect(await slo({}, 'reports')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^One of report and rules is needed, not "reports"\.\n\nnpm run slo -- report/),
  });
});
