import type { Locale } from '@/lib/locale';
import { CONSENT_FIELD } from '@/lib/telemetry/consent';

// A form without a script of its own: asking costs nobody a byte before they have agreed. Its texts stay on the server.

const TEXTS = {
  label: { ko: '측정 동의', en: 'Measuring this visit' },
  question: {
    ko: '가게가 얼마나 빠른지 재도 될까요? 화면 속도, 오류, 주문까지의 단계만 이름 없이 보냅니다. 입력하신 내용은 보내지 않습니다.',
    en: 'May we measure how fast the shop is for you? Only speed, errors and steps towards an order, without a name. Nothing you type.',
  },
  refused: {
    ko: '브라우저가 추적을 거부하고 있어 아무것도 재지 않습니다.',
    en: 'Your browser asks not to be tracked, so nothing is measured.',
  },
  yes: { ko: '네, 좋아요', en: 'Yes, that is fine' },
  no: { ko: '아니요', en: 'No, thanks' },
  setting: { ko: '측정 설정', en: 'Measuring' },
} as const;

const BUTTON =
  'min-h-9 rounded-full border border-ink px-4 py-1.5 text-sm font-semibold text-ink hover:bg-surface pointer-coarse:min-h-11';

function Answers({ locale }: { readonly locale: Locale }) {
  return (
    <form action="/consent" method="post" className="flex gap-2">
      <button type="submit" name={CONSENT_FIELD} value="no" className={BUTTON}>
        {TEXTS.no[locale]}
      </button>
      <button type="submit" name={CONSENT_FIELD} value="yes" className={BUTTON}>
        {TEXTS.yes[locale]}
      </button>
    </form>
  );
}

/** Asks once whether this visit may be measured; both answers weigh the same, and nothing waits for one. */
export function ConsentQuestion({ locale }: { readonly locale: Locale }) {
  return (
    <section aria-label={TEXTS.label[locale]} className="sticky bottom-0 z-20 border-t border-line bg-paper shadow-lg">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-2">
        <p className="min-w-60 flex-1 text-xs md:text-sm">{TEXTS.question[locale]}</p>
        <Answers locale={locale} />
      </div>
    </section>
  );
}

/** The same question, to be answered anew at any time. */
export function ConsentSetting({ locale, refused }: { readonly locale: Locale; readonly refused: boolean }) {
  return (
    <details className="mt-4 text-xs">
      <summary className="min-h-6 cursor-pointer hover:text-ink">{TEXTS.setting[locale]}</summary>
      <p className="my-3 max-w-prose leading-relaxed">{TEXTS[refused ? 'refused' : 'question'][locale]}</p>
      {!refused && <Answers locale={locale} />}
    </details>
  );
}
