import nextJest from 'next/jest.js';

export default nextJest({ dir: import.meta.dirname })({
  displayName: 'storefront',
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: ['<rootDir>/test/setup.ts'],
  testMatch: ['<rootDir>/**/*.test.{ts,tsx}'],
  testPathIgnorePatterns: ['/node_modules/', '/e2e/', '/.next/', '<rootDir>/server/'],
});
