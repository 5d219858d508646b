import type { JourneyName } from '@asyncflow/observability/conventions/synthetic.ts';
import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import { millisecondsText, overall, percentText, type Status, type Verdict } from '@/lib/status';

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
function VerdictText({ verdict, locale }: { readonly verdict: Verdict; readonly locale: Locale }) {
  return (
    <span className={`flex items-center gap-2 font-semibold whitespace-nowrap ${COLOURS[verdict]}`}>
      <Mark verdict={verdict} />
      {text(verdict, locale)}
    </span>
  );
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
  account: { ko: '로그인', en: 'Sign in' },
  'cart-to-order': { ko: '장바구니에서 주문까지', en: 'From cart to order' },
} satisfies Readonly<Record<JourneyName, Readonly<Record<Locale, string>>>>;
const OUTCOMES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  passed: { ko: '성공', en: 'Passed' },
  failed: { ko: '실패', en: 'Failed' },
  'prober-error': { ko: '측정기 오류', en: 'Prober error' },
};
/** The server that renders it stands elsewhere. */
const SEOUL = { timeZone: 'Asia/Seoul' } as const;
const HEAD = 'px-2 py-2.5 sm:px-3 text-left text-xs font-semibold text-muted first:pl-0 last:pr-0';
/** Columns that a small screen has no room for. */
const WIDE: Readonly<Record<string, string>> = { target: 'max-sm:hidden', events: 'max-sm:hidden', verdict: 'max-sm:hidden' };
const CELL = 'px-2 py-3.5 sm:px-3 align-top tabular-nums first:pl-0 last:pr-0';

/** The objectives as they were measured at `measuredAt`, milliseconds since 1970. */
export function StatusBoard({
  status: data,
  measuredAt,
  locale,
}: {
  readonly status: Status;
  readonly measuredAt: number;
  readonly locale: Locale;
}) {
  const verdict = overall(data.objectives);
  return (
    <>
      <p
        role="status"
        className={`mt-6 flex flex-wrap items-center gap-3 rounded-2xl bg-surface p-5 text-lg font-bold md:mt-8 ${COLOURS[verdict]}`}
      >
        <Mark verdict={verdict} />
        {OVERALL[verdict][locale]}
        <time className="ml-auto text-xs font-normal text-muted tabular-nums" dateTime={new Date(measuredAt).toISOString()}>
          {new Date(measuredAt).toLocaleTimeString(locale, SEOUL)}
        </time>
      </p>
      <div className="mt-8">
        <table className="w-full text-sm">
          <thead className="border-b border-line">
            <tr>
              {(['objective', 'target', 'measured', 'events', 'verdict'] as const).map((key) => (
                <th key={key} scope="col" className={`${HEAD} ${WIDE[key] ?? ''}`}>
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
                <td className={`${CELL} ${WIDE['target']}`}>{percentText(row.target)}</td>
                <td className={`${CELL} whitespace-nowrap`}>
                  {percentText(row.measured)}
                  <span className="block text-xs text-muted sm:hidden">
                    {text('target', locale)} {percentText(row.target)}
                  </span>
                  <span className="mt-1 block sm:hidden">
                    <VerdictText verdict={row.verdict} locale={locale} />
                  </span>
                </td>
                <td className={`${CELL} ${WIDE['events']}`}>
                  {row.good.toLocaleString(locale)} / {row.total.toLocaleString(locale)}
                </td>
                <td className={`${CELL} ${WIDE['verdict']}`}>
                  <VerdictText verdict={row.verdict} locale={locale} />
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
                    <time className="ml-2 text-muted tabular-nums">{new Date(endedAt).toLocaleTimeString(locale, SEOUL)}</time>
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
