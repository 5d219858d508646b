import type { Capture } from './capture.ts';
import type { TelemetryContract } from './contract.ts';
import { findings, type Expectations } from './findings.ts';
import { contractOf } from './series.ts';

const isOf = (line: string, event: string): boolean => line.includes(`"event":"${event}"`);
const linesOf = ({ lines }: Capture, change: (line: string) => string | undefined): Capture['lines'] =>
  new Map([...lines].map(([process, list]) => [process, list.flatMap((line) => change(line) ?? [])]));

/** Names that could vanish from what a shop said without a finding: the check proves by removing each of them that it would notice. */
export function silenced(contract: TelemetryContract, capture: Capture, expectations: Expectations): readonly string[] {
  const { unprovoked } = expectations;
  const notices = (without: Capture, name: string): boolean =>
    findings(contract, without, expectations).some((finding) =>
      finding.includes(` ${name} is in the contract and was not emitted`),
    );
  const noticesTrace = (name: string): boolean =>
    findings(
      contract,
      {
        ...capture,
        lines: linesOf(capture, (line) => (isOf(line, name) ? line.replace(/"trace_id":"\w+"/, '"trace_id":""') : line)),
      },
      expectations,
    ).some((finding) => finding.endsWith(`${name} does not carry its trace id`));
  const blind = (names: Iterable<string>, without: (name: string) => Capture): readonly string[] =>
    [...names].filter((name) => !unprovoked.has(name) && !notices(without(name), name));
  return [
    ...blind(contract.metrics.keys(), (name) => ({
      ...capture,
      metrics: new Map(
        [...capture.metrics].map(([process, samples]) => [
          process,
          samples.filter((sample) => contractOf(sample.name, contract.metrics)?.name !== name),
        ]),
      ),
    })),
    ...blind(contract.spans.keys(), (name) => ({ ...capture, spans: capture.spans.filter((span) => span.name !== name) })),
    ...blind(contract.logs.keys(), (name) => ({
      ...capture,
      lines: linesOf(capture, (line) => (isOf(line, name) ? undefined : line)),
    })),
    ...[...contract.logs.values()]
      .filter(({ event, isTraced }) => isTraced === true && !unprovoked.has(event) && !noticesTrace(event))
      .map(({ event }) => `the trace id of ${event}`),
  ];
}
