// Some shoppers who look around without a pause, as fast as they are answered: a closed model, for comparing one build of the platform with another.
import { checkOptions, walkOnce } from '../../synthetic/drivers/k6.ts';
import { summaryFiles } from '../src/k6.ts';

declare const __ENV: Readonly<Record<string, string | undefined>>;

export const options = {
  scenarios: {
    browsing: { executor: 'constant-vus', vus: Number(__ENV['LOAD_VUS'] ?? 4), duration: `${__ENV['LOAD_SECONDS'] ?? 5}s` },
  },
  summaryTrendStats: ['med', 'p(99)', 'max', 'count'],
  thresholds: { checks: checkOptions(1).thresholds['checks'] ?? [] },
};
export const handleSummary = summaryFiles;
export default (): void => walkOnce('browse');
