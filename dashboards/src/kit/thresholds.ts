import { ThresholdsConfigBuilder, ThresholdsMode, type Threshold } from '@grafana/grafana-foundation-sdk/dashboard';

const config = (steps: readonly Threshold[]): ThresholdsConfigBuilder =>
  new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps([...steps]);

/** Green below `warn`, red from `bad` on. */
export const badAbove = (bad: number, warn?: number): ThresholdsConfigBuilder =>
  config([
    { value: null, color: 'green' },
    ...(warn === undefined ? [] : [{ value: warn, color: 'orange' }]),
    { value: bad, color: 'red' },
  ]);

/** Red below `bad`, green from `good` on. */
export const badBelow = (bad: number, good = bad): ThresholdsConfigBuilder =>
  config([
    { value: null, color: 'red' },
    ...(good === bad ? [] : [{ value: bad, color: 'orange' }]),
    { value: good, color: 'green' },
  ]);

export const noJudgement = (): ThresholdsConfigBuilder => config([{ value: null, color: 'text' }]);
