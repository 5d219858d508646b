// TypeScript runs as it is on Node 24: no transform. The storefront (TSX) brings its own configuration through next/jest.
const node = (name) => ({
  displayName: name,
  rootDir: name,
  testEnvironment: 'node',
  transform: {},
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/**/*.test.ts'],
  // A component test needs the real program on the machine: jest.components.config.js.
  testPathIgnorePatterns: ['/node_modules/', '/e2e/', '\\.component\\.test\\.ts$'],
});

export default {
  globalSetup: '<rootDir>/platform/test/global-setup.ts',
  globalTeardown: '<rootDir>/platform/test/global-teardown.ts',
  coverageProvider: 'v8',
  collectCoverageFrom: [
    'platform/src/**/*.ts',
    'observability/**/*.ts',
    'slo/**/*.ts',
    'dashboards/**/*.ts',
    'synthetic/**/*.ts',
    'dashboards/**/*.ts',
    'load/**/*.ts',
    'storefront/{app,components,lib,server}/**/*.{ts,tsx}',
    '!**/generated/**',
    '!**/*.test.*',
    '!**/node_modules/**',
  ],
  projects: [
    ...['platform', 'observability', 'slo', 'synthetic', 'dashboards', 'load'].map(node),
    // Node's own part of the storefront.
    node('storefront/server'),
    '<rootDir>/storefront/jest.config.js',
  ],
  maxWorkers: 2,
  // What finished test files loaded stays in memory, and V8 counts its coverage anew after every test file: seconds each after some
  // dozens of them. A new worker begins empty.
  workerIdleMemoryLimit: '600MB',
  // Time limits are there to end what hangs, not to measure: a busy machine may take its time.
  testTimeout: 120_000,
};
