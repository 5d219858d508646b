import { afterEach, expect, test } from '@jest/globals';
import { capacity } from '../objectives/capacity.ts';
import { budgetsOfEvaluator } from './budgets-of-evaluator.ts';
import { budgetsOfPrometheus } from './budgets-of-prometheus.ts';
import { Evaluator } from './evaluator.ts';
import { store, VERSIONS, type Version } from './prometheus-fixture.ts';
import { RULE_INTERVAL_SECONDS, recordingRules } from './recording-rules.ts';

// What processes expose, scrape after scrape, read by the embedded evaluator and by a real Prometheus, and compared with the definition.

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

const END = 1_790_000_000 - (1_790_000_000 % 3600);
const SCRAPE_SECONDS = 15;
/** Of an hour. */
const SCRAPES = 240;

interface Process {
  readonly address: string;
  readonly service: 'platform' | 'storefront' | 'prober';
  readonly cores: number;
  /** Cores in use, all the time. */
  readonly busy: number;
  /** Answered a second; none of a process that answers nothing. */
  readonly answers?: { readonly ok: number; readonly error: number };
  /** Counts from zero again after so many scrapes. */
  readonly restartsAt?: number;
  /** Is not there any more after so many. */
  readonly endsAt?: number;
}

/** Name and labels -> value, after so many scrapes; undefined once it has ended. */
function exposed(process: Process, scrape: number): ReadonlyMap<string, number> | undefined {
  const { service, cores, busy, answers, restartsAt = SCRAPES + 2, endsAt = SCRAPES + 2 } = process;
  if (scrape >= endsAt) return undefined;
  const seconds = (scrape >= restartsAt ? scrape - restartsAt : scrape + 1000) * SCRAPE_SECONDS;
  const answered = (outcome: string, perSecond: number): readonly [string, number] => [
    `asyncflow_operation_duration_seconds_count{operation="HomePage",class="read",outcome="${outcome}",audience="shopper"`,
    perSecond * seconds,
  ];
  return new Map([
    ['process_cpu_seconds_total{', busy * seconds],
    ['asyncflow_cpus_available{', cores],
    [`asyncflow_build_info{service="${service}",environment="production"`, 1],
    ...(answers ? [answered('ok', answers.ok), answered('error', answers.error), answered('client-error', 400)] : []),
  ]);
}
const closed = (series: string, labels: string): string => `${series}${series.endsWith('{') ? '' : ','}${labels}}`;

async function ofPrometheus(version: Version, processes: readonly Process[]) {
  const database = store(version);
  closing.push(database.remove);
  const samples = processes.flatMap((process) => {
    const labels = `job="${process.service}",instance="${process.address}"`;
    const scraped = Array.from({ length: SCRAPES + 1 }, (_, scrape) =>
      [...(exposed(process, scrape) ?? [])].map(([series, value]) => ({
        series,
        value,
        at: END - (SCRAPES - scrape) * SCRAPE_SECONDS,
      })),
    );
    return [...Map.groupBy(scraped.flat(), ({ series }) => series).values()]
      .flat()
      .map(({ series, value, at }) => `${closed(series, labels)} ${value} ${at}`);
  });
  database.addSamples(`${samples.join('\n')}\n# EOF\n`);
  // Each call sees what the ones before recorded, as a rule sees the ones above it.
  for (const rule of recordingRules(capacity))
    await database.record({ groups: [{ name: 'slo', interval: `${RULE_INTERVAL_SECONDS}s`, rules: [rule] }] }, END - 600, END);
  const prometheus = await database.start();
  closing.push(prometheus.stop);
  return (await budgetsOfPrometheus([capacity], prometheus.url, END)).budgets[0];
}

async function ofEvaluator(processes: readonly Process[]) {
  let scrape = 0;
  const evaluator = new Evaluator({
    objectives: [capacity],
    nowMs: () => scrape * SCRAPE_SECONDS * 1000,
    slicesMax: SCRAPES + 1,
    targets: processes.map((process) => ({
      name: process.address,
      read: () => {
        const series = exposed(process, scrape);
        if (!series) return Promise.reject(new Error('ended'));
        const startedAt = scrape >= (process.restartsAt ?? SCRAPES + 2) ? 2 : 1;
        const lines = [...series].map(([name, value]) => `${closed(name, '').replace(',}', '}')} ${value}\n`);
        return Promise.resolve(`process_start_time_seconds ${startedAt}\n${lines.join('')}# EOF\n`);
      },
    })),
  });
  for (; scrape <= SCRAPES; scrape += 1) await evaluator.round();
  scrape = SCRAPES;
  return budgetsOfEvaluator([capacity], evaluator.evaluation().verdicts, 'test').budgets[0];
}

/** closeTo allows half a unit of its last digit. */
const within1Percent = (value: number): unknown => expect.closeTo(value, -Math.log10(0.02 * value));
const ONE_HOST: readonly Process[] = [
  { address: '127.0.0.1:1', service: 'platform', cores: 4, busy: 0.6, answers: { ok: 900, error: 5 }, restartsAt: 100 },
  { address: '127.0.0.1:2', service: 'storefront', cores: 4, busy: 0.3 },
  { address: '127.0.0.1:3', service: 'prober', cores: 4, busy: 3 },
];
const IDLE = ONE_HOST.map((process) => ({
  ...process,
  busy: process.busy / 10,
  ...(process.answers ? { answers: { ok: 1, error: 0 } } : {}),
}));

test.each(VERSIONS)(
  'the embedded evaluator and Prometheus $major tell the same headroom, a restart included',
  async (version) => {
    // 900 for 0.9 cores, of which there are 4.
    const expected = {
      objective: 'capacity',
      measured: within1Percent((1000 * 4) / 25_000),
      total: within1Percent(900 * 3600),
      budgetLeft: null,
    };
    expect(await ofEvaluator(ONE_HOST)).toMatchObject(expected);
    expect(await ofPrometheus(version, ONE_HOST)).toMatchObject(expected);
    expect(await ofPrometheus(version, ONE_HOST)).not.toHaveProperty('reason');
    expect(await ofEvaluator(ONE_HOST)).not.toHaveProperty('reason');
  },
);
test.each(VERSIONS)('of an idle shop both say the same reason why nothing can be told, on Prometheus $major', async (version) => {
  const reason = expect.stringMatching(/^3[123]\d of 1800 CPU seconds$/);
  expect(await ofEvaluator(IDLE)).toMatchObject({ reason });
  expect(await ofPrometheus(version, IDLE)).toMatchObject({ reason });
});
test.each(VERSIONS)(
  'the cores of a host count once, those of each host count, and what ended has spent its part, on Prometheus $major',
  async (version) => {
    const answers = { ok: 300, error: 0 };
    const processes: readonly Process[] = [
      { address: 'one:1', service: 'platform', cores: 4, busy: 0.5, answers },
      { address: 'one:2', service: 'platform', cores: 4, busy: 0.5, answers },
      { address: 'two:1', service: 'platform', cores: 2, busy: 0.5, answers },
      { address: 'three:1', service: 'storefront', cores: 8, busy: 0.25 },
      { address: 'four:1', service: 'platform', cores: 16, busy: 0.5, answers, endsAt: SCRAPES / 2 },
    ];
    // 1,050 for 2 cores, of which there are 6 now.
    expect(await ofPrometheus(version, processes)).toMatchObject({ measured: within1Percent((525 * 6) / 25_000) });
  },
);
