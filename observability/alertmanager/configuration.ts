import type { AlertmanagerSettings, Email } from './settings.ts';

/** Times of the routes, in Prometheus' notation. */
export interface Waits {
  /** Alerts that begin together are sent together. */
  readonly group: string;
  /** What joins a group that has been sent is sent then. */
  readonly groupAgain: string;
  /** A page that is neither over nor silenced by then goes to the next person. */
  readonly escalation: string;
  readonly pageAgain: string;
  readonly ticketAgain: string;
  readonly watchdogAgain: string;
  readonly watchdogRepeat: string;
}
const WAITS: Waits = {
  // Longer than rules are apart: what holds an alert back may be evaluated after it.
  group: '45s',
  groupAgain: '1m',
  escalation: '15m',
  pageAgain: '1h',
  ticketAgain: '1d',
  watchdogAgain: '2m',
  watchdogRepeat: '110s',
};

/** Labels of what an alert is about; one that both alerts lack is the same. `class` is what objectives are split by. */
const SAME = ['objective', 'service', 'class'];

/** Nobody is told of a ticket outside these hours; pages never wait. */
const OFFICE_HOURS = {
  name: 'office-hours',
  time_intervals: [
    {
      weekdays: ['monday:friday'],
      times: [{ start_time: '09:00', end_time: '18:00' }],
      location: 'Asia/Seoul',
    },
  ],
};

const TEXT = [
  '{{ range .Alerts }}{{ .Annotations.summary }}',
  '{{ .Annotations.feels }}',
  '{{ with .Annotations.burn }}Burns {{ . }}. {{ end }}{{ with .Annotations.budget_left }}Budget left {{ . }}. {{ end }}{{ with .Annotations.exhaustion }}Gone in {{ . }}.{{ end }}',
  'Runbook {{ .Annotations.runbook_url }} · board {{ .Annotations.board_url }}{{ with .Annotations.traces_url }} · traces {{ . }}{{ end }}',
  '{{ end }}',
].join('\n');

const emailConfig = ({ to, from, smarthost, username, password, isTlsRequired }: Email): object => ({
  to,
  from,
  smarthost,
  require_tls: isTlsRequired,
  send_resolved: true,
  ...(username === '' ? {} : { auth_username: username, auth_password: password }),
});

/** What Alertmanager is started with. */
export function configuration(settings: AlertmanagerSettings, waits: Waits = WAITS): object {
  const authorization =
    settings.receiverToken === undefined ? {} : { http_config: { authorization: { credentials: settings.receiverToken } } };
  const ours = (name: string): object => ({
    url: `${settings.receiverUrl}/alerts/${name}`,
    send_resolved: true,
    max_alerts: 100,
    ...authorization,
  });
  const theirs = (url: string | undefined): readonly object[] => (url === undefined ? [] : [{ url, send_resolved: true }]);
  const people = {
    ...(settings.slackWebhookUrl === undefined
      ? {}
      : { slack_configs: [{ api_url: settings.slackWebhookUrl, send_resolved: true, text: TEXT }] }),
    ...(settings.email === undefined ? {} : { email_configs: [emailConfig(settings.email)] }),
  };
  // Where nothing else is set, whoever was told first is told again.
  const next = settings.escalationWebhookUrl === undefined ? people : {};
  return {
    global: { resolve_timeout: '5m' },
    route: {
      receiver: 'ticket',
      group_by: ['alertname', 'objective', 'service'],
      group_wait: waits.group,
      group_interval: waits.groupAgain,
      repeat_interval: waits.ticketAgain,
      routes: [
        {
          matchers: ['alertname="Watchdog"'],
          receiver: 'watchdog',
          group_wait: '0s',
          group_interval: waits.watchdogAgain,
          // Shorter than the group's, or only every second flush would find it due.
          repeat_interval: waits.watchdogRepeat,
        },
        { matchers: ['severity="none"'], receiver: 'nobody' },
        { matchers: ['severity="page"'], receiver: 'page', repeat_interval: waits.pageAgain, continue: true },
        {
          matchers: ['severity="page"'],
          receiver: 'escalation',
          // Each alert by itself: what joined a group would wait for the group's interval and not for its own time.
          group_by: ['...'],
          group_wait: waits.escalation,
          repeat_interval: waits.pageAgain,
        },
        { matchers: ['severity="ticket"'], receiver: 'ticket', continue: true },
        { matchers: ['severity="ticket"'], receiver: 'office', active_time_intervals: [OFFICE_HOURS.name] },
      ],
    },
    inhibit_rules: [
      // Who is up already needs no ticket for the same.
      { source_matchers: ['severity="page"'], target_matchers: ['severity="ticket"'], equal: SAME },
      // Without the database nothing keeps its promise: one page says so, with the cause in its name (slo/causes/objective-held-back.ts).
      {
        source_matchers: ['alertname="ObjectiveHeldBack"'],
        target_matchers: ['objective=~".+"', 'alertname!~".+Silent"'],
        equal: ['objective'],
      },
      // An objective that nothing is heard of is nobody's echo once the database is back.
      { source_matchers: ['alertname="DatabaseDown"'], target_matchers: ['alertname=~".+Silent"'] },
    ],
    time_intervals: [OFFICE_HOURS],
    receivers: [
      { name: 'page', webhook_configs: [ours('page'), ...theirs(settings.pageWebhookUrl)], ...people },
      { name: 'escalation', webhook_configs: [ours('escalation'), ...theirs(settings.escalationWebhookUrl)], ...next },
      { name: 'ticket', webhook_configs: [ours('ticket')] },
      { name: 'office', ...people },
      { name: 'nobody' },
      { name: 'watchdog', webhook_configs: [ours('watchdog'), ...theirs(settings.watchdogUrl)] },
    ],
  };
}
