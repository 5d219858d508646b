import { databaseReachable } from '../../observability/conventions/database.ts';
import { operationDuration } from '../../observability/conventions/graphql.ts';
import { OBJECTIVES } from '../objectives/all.ts';
import { PAGE, WINDOW_SECONDS } from '../src/burn-rates.ts';
import { defineCause } from '../src/cause.ts';
import { databaseDown } from './database-down.ts';

const slowest = PAGE.reduce((one, other) => (WINDOW_SECONDS[other.short] > WINDOW_SECONDS[one.short] ? other : one));
/** The outage is in the 5 minutes that say whether an objective is well now; a minute for rules to be evaluated. */
const BLIND = '6m';
/** So long a burn may still fire for what is over. */
const REMEMBERED = `${WINDOW_SECONDS[slowest.short] / 60 + 5}m`;

const lately = (window: string): string =>
  `max_over_time(ALERTS{alertname="${databaseDown.alert}",alertstate="firing"}[${window}])`;
const objectives = 'max by (objective) (slo:target:ratio)';
const burnsNow = `max by (objective) (slo:error_ratio:rate5m) > ${slowest.factor} * (1 - ${objectives})`;

const every = OBJECTIVES.map(({ name }) => ({ objective: name }));
const reachable = `${databaseReachable.name}{instance="a"}`;

/**
 * Goes to nobody: Alertmanager holds back the alerts of these objectives. While the database is away and while on-call, who was told,
 * would be paged for the same again when it is over; not where it is over and the objective still burns.
 */
export const objectiveHeldBack = defineCause({
  alert: 'ObjectiveHeldBack',
  severity: 'none',
  owner: 'platform',
  service: 'postgresql',
  summary: 'Alerts of {{ $labels.objective }} are held back: the database is away, or was a short while ago.',
  feels: { ko: databaseDown.feels.ko, en: databaseDown.feels.en },
  expr: [
    `${objectives} and on() (${databaseDown.expr} or ${lately(BLIND)})`,
    `or ${objectives} and on() ${lately(REMEMBERED)} unless ${burnsNow}`,
  ].join('\n'),
  board: 'data',
  tests: [
    { name: 'at once, before the page is sure', series: { [reachable]: '1x5 0x5' }, atMinutes: 6, fires: every },
    { name: 'half an hour after the page as well', series: { [reachable]: '1x5 0x5 1x60' }, atMinutes: 40, fires: every },
    { name: 'not for longer', series: { [reachable]: '1x5 0x5 1x60' }, atMinutes: 48, fires: [] },
    {
      name: 'what was no page holds nothing back when it is over',
      series: { [reachable]: '1x5 0x0 1x5' },
      atMinutes: 8,
      fires: [],
    },
    {
      name: 'an objective that burns without the cause is told of',
      series: {
        [reachable]: '1x5 0x5 1x60',
        [`${operationDuration.name}_count{operation="HomePage",class="read",outcome="error",audience="shopper"}`]: '1000+60x60',
      },
      atMinutes: 19,
      fires: every.filter(({ objective }) => !objective.startsWith('api-')),
    },
  ],
});
