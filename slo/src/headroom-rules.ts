import type { HeadroomObjective } from './objective.ts';
import type { RecordingRule } from './recording-rule.ts';
import { selector, selectors, spenders } from './sli.ts';

/** Of the process: what Prometheus adds to each of its series. */
const PROCESS = 'on (job, instance)';

/** Units of work a second, cores in use, cores there are, and what those could do of what is required. Of the last hour: cost differs from minute to minute. */
export function headroomRules({ name, sli }: HeadroomObjective): readonly [RecordingRule, ...RecordingRule[]] {
  const { cpuSeconds, cores, requiredPerSecond } = sli;
  const labels = { objective: name };
  const done = selectors(sli).good;
  const of = (record: string): string => `${record}{objective="${name}"}`;
  // A process that ended within the hour has spent its part of it.
  const spent = `rate(${cpuSeconds.name}[1h]) and ${PROCESS} max_over_time(${selector(spenders(sli))}[1h])`;
  // Every process says the cores of all of its host.
  const perHost = `label_replace(${cores.name} and ${PROCESS} ${done}, "host", "$1", "instance", "(.*):.*")`;
  return [
    { record: 'slo:work:rate1h', expr: `sum(rate(${done}[1h]))`, labels },
    { record: 'slo:busy_cores:rate1h', expr: `sum(${spent})`, labels },
    { record: 'slo:cores:sum', expr: `sum(max by (host) (${perHost}))`, labels },
    {
      record: 'slo:headroom:ratio1h',
      expr: `${of('slo:work:rate1h')} / ${of('slo:busy_cores:rate1h')} * ${of('slo:cores:sum')} / ${requiredPerSecond}`,
      labels,
    },
  ];
}
