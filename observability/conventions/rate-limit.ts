import { gauge } from './define.ts';

export const rateLimitKeys = gauge(
  'asyncflow_rate_limit_keys',
  'Addresses and routes counted in the memory of this process.',
  {},
);
export const rateLimitKeysMax = gauge(
  'asyncflow_rate_limit_keys_max',
  'Counted at most; the least recently seen is forgotten first.',
  {},
);
