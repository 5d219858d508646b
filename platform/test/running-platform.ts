import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTelemetry, type NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import { systemClock } from '../src/kernel/clock.ts';
import { readConfig } from '../src/kernel/config.ts';
import { startPlatform, type RunningPlatform } from '../src/platform.ts';

export const TEST_SECRET = 'a-secret-of-the-test-only';

export interface PlatformUnderTest {
  readonly platform: RunningPlatform;
  readonly telemetry: NodeTelemetry;
  readonly url: string;
  /** Posts a GraphQL operation; any answer that is JSON. */
  ask(
    operation: { query: string; variables?: object | undefined },
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: GraphAnswer }>;
  untilReady(): Promise<void>;
  stop(): Promise<void>;
}

export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly locations?: unknown;
    readonly extensions?: { readonly code?: string };
  }[];
}

/** The platform as it runs, on a free port, over a test's own database. */
export async function startTestPlatform(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<PlatformUnderTest> {
  const telemetry = startTelemetry({
    service: 'platform',
    version: 'test',
    environment: 'test',
    logLevel: 'silent',
    tracesPerSecondMax: 1000,
  });
  const config = readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    PLATFORM_PORT: '0',
    DATA_DIR: mkdtempSync(path.join(tmpdir(), 'asyncflow-platform-')),
    FORWARDED_SECRET: TEST_SECRET,
    // Tests ask until it is so.
    RATE_LIMIT_PER_MINUTE: '1000000',
    ...environment,
  });
  const platform = await startPlatform(config, systemClock, telemetry);
  const url = `http://127.0.0.1:${platform.port}`;
  return {
    platform,
    telemetry,
    url,
    async ask(operation, headers = {}) {
      const response = await fetch(`${url}/api/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(operation),
      });
      return { status: response.status, body: (await response.json()) as GraphAnswer };
    },
    async untilReady() {
      for (;;) if ((await fetch(`${url}/readyz`)).ok) return;
    },
    async stop() {
      await platform.drain();
      await telemetry.shutdown();
    },
  };
}
