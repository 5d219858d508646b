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

test('Redis asks for the secret that keys are made with, where a process serves; commands do without it', () => {
  const redis = { REDIS_URL: 'redis://localhost:6379' };
  expect(() => forServing(readConfig(redis))).toThrow(/^FORWARDED_SECRET: required with REDIS_URL/);
  expect(readConfig(redis).redis).toBeUndefined();
  const secret = 'a secret of this test';
  expect(forServing(readConfig({ ...redis, FORWARDED_SECRET: secret })).redis).toEqual({
    url: redis.REDIS_URL,
    keySecret: secret,
  });
  expect(readConfig({ FORWARDED_SECRET: secret }).redis).toBeUndefined();
  expect(() => readConfig({ REDIS_URL: 'http://localhost:6379' })).toThrow('REDIS_URL: must be an address that starts with');
  // All that is missing is told together.
  expect(() => forServing(readConfig({ ...redis, NODE_ENV: 'production' }))).toThrow(/FORWARDED_SECRET[^]*TOKEN_SECRET/);
});
