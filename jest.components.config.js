// Tests against real programs (Prometheus, Alertmanager, Redis …) that have to be on the machine. `npm run test:components`.
import unit from './jest.config.js';

export default {
  ...unit,
  projects: ['platform', 'observability', 'slo', 'synthetic', 'dashboards', 'load'].map((name) => ({
    displayName: name,
    rootDir: name,
    testEnvironment: 'node',
    transform: {},
    extensionsToTreatAsEsm: ['.ts'],
    testMatch: ['<rootDir>/**/*.component.test.ts'],
  })),
};
