'use client';

import { useQuery } from '@tanstack/react-query';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { fetchStatus, millisecondsText, overall, percentText, type Verdict } from '@/lib/status';

const REFRESH_MS = 20_000;
const COLOURS: Readonly<Record<Verdict, string>> = {
  pass: 'text-good',
  fail: 'text-bad',
  insufficient: 'text-warn',
  'no data': 'text-muted',
};
/** Shapes, so that the verdict does not hang on colour alone. */
const MARKS: Readonly<Record<Verdict, string>> = {
  pass: 'rounded-full bg-current',
  fail: 'rotate-45 bg-current',
  insufficient: 'rounded-full border-2 border-current bg-linear-to-r from-current from-50% to-transparent to-50%',
  'no data': 'rounded-full border-2 border-current',
};

function Mark({ verdict }: { readonly verdict: Verdict }) {
  return <span aria-hidden="true" className={`inline-block size-2.5 shrink-0 ${MARKS[verdict]}`} />;
}
const OVERALL = {
  pass: { ko: '모든 약속이 지켜지고 있습니다', en: 'Every promise is being kept' },
  fail: { ko: '지켜지지 않은 약속이 있습니다', en: 'A promise is being broken' },
  insufficient: { ko: '아직 판단하기에는 표본이 적습니다', en: 'Too little has been measured to tell yet' },
  'no data': { ko: '아직 측정한 것이 없습니다', en: 'Nothing has been measured yet' },
} as const;
const FEELS = { ko: '어기면:', en: 'When broken:' } as const;
const CLASSES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  'cached-read': { ko: '캐시 읽기', en: 'Cached reads' },
  read: { ko: '읽기', en: 'Reads' },
  write: { ko: '쓰기', en: 'Writes' },
};
const JOURNEYS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  browse: { ko: '둘러보기', en: 'Browse' },
  search: { ko: '검색', en: 'Search' },
};
const OUTCOMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  passed: { ko: '성공', en: 'Passed' },
  failed: { ko: '실패', en: 'Failed' },
  'prober-error': { ko: '측정기 오류', en: 'Prober error' },
};
const HEAD = 'px-3 py-2.5 text-left text-xs font-semibold text-muted first:pl-0';
const CELL = 'px-3 py-3.5 align-top tabular-nums first:pl-0';

/** The objectives, live. */
export function StatusBoard({ locale }: { readonly locale: Locale }) {
  const { data, isError, isPending, dataUpdatedAt } = useQuery({
    queryKey: ['status'],
    queryFn: ({ signal }) => fetchStatus(signal),
    refetchInterval: REFRESH_MS,
    retry: 1,
  });
  if (isPending) return <div aria-busy="true" className="mt-8 h-64 animate-pulse rounded-2xl bg-surface" />;
  if (isError || !data)
    return (
      <p role="alert" className="mt-8 rounded-2xl bg-surface p-6">
        {text('statusDown', locale)}
      </p>
    );
  const verdict = overall(data.objectives);
  return (
    <>
      <p
        role="status"
        className={`mt-8 flex items-center gap-3 rounded-2xl bg-surface p-5 text-lg font-bold ${COLOURS[verdict]}`}
      >
        <Mark verdict={verdict} />
        {OVERALL[verdict][locale]}
        <time className="ml-auto text-xs font-normal text-muted tabular-nums" dateTime={new Date(dataUpdatedAt).toISOString()}>
          {new Date(dataUpdatedAt).toLocaleTimeString(locale)}
        </time>
      </p>
      <div className="mt-8 overflow-x-auto" tabIndex={0} role="region" aria-label={text('statusTitle', locale)}>
        <table className="w-full min-w-[40rem] text-sm">
          <thead className="border-b border-line">
            <tr>
              {(['objective', 'target', 'measured', 'events', 'verdict'] as const).map((key) => (
                <th key={key} scope="col" className={HEAD}>
                  {text(key, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {data.objectives.map((row) => (
              <tr key={`${row.objective} ${row.stream}`}>
                <th scope="row" className={`${CELL} max-w-md text-left font-normal`}>
                  <span className="font-semibold">
                    {row.objective}
                    {row.stream !== 'all' && <span className="text-muted"> · {CLASSES[row.stream]?.[locale] ?? row.stream}</span>}
                  </span>
                  {row.stream === 'all' && (
                    <span className="block text-muted">
                      {FEELS[locale]} {row.feels[locale]}
                    </span>
                  )}
                </th>
                <td className={CELL}>{percentText(row.target)}</td>
                <td className={CELL}>{percentText(row.measured)}</td>
                <td className={CELL}>
                  {row.good.toLocaleString(locale)} / {row.total.toLocaleString(locale)}
                </td>
                <td className={`${CELL} font-semibold whitespace-nowrap ${COLOURS[row.verdict]}`}>
                  <Mark verdict={row.verdict} />
                  {text(row.verdict, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-12 grid gap-10 md:grid-cols-2">
        <section aria-labelledby="latency">
          <h2 id="latency" className="mb-3 font-bold">
            {text('latency', locale)}
          </h2>
          <table className="w-full text-sm tabular-nums">
            <thead className="border-b border-line">
              <tr>
                {['', 'P50', 'P95', 'P99'].map((name) => (
                  <th key={name} scope="col" className={HEAD}>
                    {name === '' ? <span className="sr-only">{text('latency', locale)}</span> : name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line">
              {data.latencies.map((row) => (
                <tr key={row.class}>
                  <th scope="row" className={`${CELL} text-left font-normal`}>
                    {CLASSES[row.class]?.[locale] ?? row.class}
                  </th>
                  {[row.p50Seconds, row.p95Seconds, row.p99Seconds].map((seconds, at) => (
                    <td key={at} className={CELL}>
                      {millisecondsText(seconds)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <section aria-labelledby="journeys">
          <h2 id="journeys" className="mb-3 font-bold">
            {locale === 'ko' ? '여정' : 'Journeys'}
          </h2>
          <ul className="divide-y divide-line border-t border-line text-sm">
            {data.journeys.map(({ journey, outcome, endedAt }) => (
              <li key={journey} className="flex justify-between gap-4 py-3.5">
                <span>{JOURNEYS[journey]?.[locale] ?? journey}</span>
                <span className={outcome === 'passed' ? 'text-good' : outcome === null ? 'text-muted' : 'text-bad'}>
                  {outcome === null ? text('no data', locale) : (OUTCOMES[outcome]?.[locale] ?? outcome)}
                  {endedAt && (
                    <time className="ml-2 text-muted tabular-nums">{new Date(endedAt).toLocaleTimeString(locale)}</time>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  );
}
