import { expect, test } from '@jest/globals';
import { ConfigError, forServing, readConfig } from './config.ts';

test('in production a process that serves accounts asks for the secret of mailed links; the gateway and commands do not', () => {
  const production = { NODE_ENV: 'production' };
  expect(() => forServing(readConfig(production))).toThrow(ConfigError);
  expect(() => forServing(readConfig(production))).toThrow(/TOKEN_SECRET: required/);
  expect(() => readConfig({ ...production, TOKEN_SECRET: 'short' })).toThrow(/at least 32 characters/);
  const gateway = { ...production, PLATFORM_ROLE: 'gateway', SUBGRAPH_URLS: 'accounts=http://localhost:4001' };
  expect(forServing(readConfig(gateway)).PLATFORM_ROLE).toBe('gateway');
  expect(forServing(readConfig({})).TOKEN_SECRET).toBeUndefined();
});
