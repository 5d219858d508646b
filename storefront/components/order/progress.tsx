import type { Locale } from '@/lib/locale';
import { momentText } from '@/lib/locale/moment';
import { endedWell, STEPS, type Order } from '@/lib/order';
import { say, stateText } from '@/lib/order/text';
import { Icon } from '../ui/icon';

/** Where an order stands on its way; one that ended otherwise shows the way it took. */
export function Progress({ order: { state, history }, locale }: { readonly order: Order; readonly locale: Locale }) {
  const reached = new Map(history.map((step) => [step.state, step.at]));
  const steps = endedWell(state) ? STEPS : history.map((step) => step.state);
  return (
    <ol aria-label={say('progress', locale)} className="grid gap-x-3 sm:auto-cols-fr sm:grid-flow-col">
      {steps.map((step) => {
        const at = reached.get(step);
        return (
          <li
            key={step}
            aria-current={step === state ? 'step' : undefined}
            className={`flex items-center gap-3 border-l-4 py-2 pl-3 sm:border-t-4 sm:border-l-0 sm:pt-3 sm:pl-0 ${at ? 'border-accent' : 'border-line text-muted'}`}
          >
            {at !== undefined && <Icon name="check" className="size-5 shrink-0 text-accent" />}
            <span>
              <span className={`block text-sm ${step === state ? 'font-bold' : 'font-medium'}`}>{stateText(step, locale)}</span>
              {at !== undefined && (
                <time dateTime={at} className="text-xs text-muted tabular-nums">
                  {momentText(at, locale)}
                </time>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
