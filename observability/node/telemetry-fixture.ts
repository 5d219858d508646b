import { counter, histogram, log, span } from '../conventions/define.ts';
import { startTelemetry, type NodeTelemetry, type TelemetryOptions } from './start.ts';

export const things = counter('asyncflow_test_things_total', 'For tests.', { size: ['small', 'big'], colour: ['small', 'red'] });
export const waits = histogram(
  'asyncflow_test_wait_seconds',
  'For tests.',
  { size: ['small', 'big'], colour: ['small', 'red'] },
  [0.15],
);
export const said = log('info', 'test.said', 'something was said', ['what', 'token']);
export const request = span('test.request', ['graphql.operation.name', 'note', 'error.type'], 'server');
export const inner = span('test.inner', ['note', 'error.type']);

/** A collaborator that fails with a coded error, as the platform's own do. */
export const codedError = (code: string): Error => Object.assign(new Error('secret'), { kind: { code } });

export interface TelemetryUnderTest extends NodeTelemetry {
  /** Lets seconds pass for the budgets. */
  advance(seconds: number): void;
  /** Value of a series as it is exposed; 0 while there is none. */
  series(name: string): Promise<number>;
  /** Lines of the log so far. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
}

/** Real telemetry whose budgets run on a clock of the test. */
export function telemetryUnderTest(options: Partial<TelemetryOptions> = {}): TelemetryUnderTest {
  let now = 0;
  const lines: Record<string, unknown>[] = [];
  const real = startTelemetry({
    service: 'test',
    version: 'test',
    environment: 'test',
    logLevel: 'info',
    tracesPerSecondMax: 20,
    seconds: () => now,
    logStream: { write: (line) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
    ...options,
  });
  return Object.assign(Object.create(real) as NodeTelemetry, {
    lines,
    advance: (seconds: number) => {
      now += seconds;
    },
    async series(name: string) {
      const line = (await real.metricsText()).split('\n').find((text) => text.startsWith(`${name} `));
      return Number(line?.slice(name.length + 1).split(' ')[0] ?? 0);
    },
  });
}
