import { expect, test } from '@jest/globals';
import { configuration } from './configuration.ts';
import { alertmanagerSettings } from './settings.ts';

interface Receiver {
  readonly name: string;
  readonly webhook_configs?: readonly { readonly url: string }[];
  readonly slack_configs?: readonly object[];
  readonly email_configs?: readonly object[];
}
const receivers = (environment: Readonly<Record<string, string>>): ReadonlyMap<string, Receiver> => {
  const { receivers: list } = configuration(alertmanagerSettings(environment)) as { readonly receivers: readonly Receiver[] };
  return new Map(list.map((receiver) => [receiver.name, receiver]));
};

test('without any variable every alert goes to the inbox on this machine alone', () => {
  for (const [name, { webhook_configs = [], slack_configs, email_configs }] of receivers({})) {
    expect(webhook_configs.map(({ url }) => url)).toEqual(
      ['office', 'nobody'].includes(name) ? [] : [`http://on-call:9494/alerts/${name}`],
    );
    expect([slack_configs, email_configs]).toEqual([undefined, undefined]);
  }
});

test('a pager gets pages and, unless another is named, their escalations', () => {
  const urls = (environment: Readonly<Record<string, string>>, name: string): readonly string[] =>
    (receivers(environment).get(name)?.webhook_configs ?? []).slice(1).map(({ url }) => url);
  const pager = { ALERT_PAGE_WEBHOOK_URL: 'https://pager/first' };
  expect(urls(pager, 'page')).toEqual(['https://pager/first']);
  expect(urls(pager, 'escalation')).toEqual(['https://pager/first']);
  expect(urls({ ...pager, ALERT_ESCALATION_WEBHOOK_URL: 'https://pager/second' }, 'escalation')).toEqual([
    'https://pager/second',
  ]);
  expect(urls(pager, 'ticket')).toEqual([]);
  expect(urls({ ALERT_WATCHDOG_URL: 'https://dead-mans-switch/x' }, 'watchdog')).toEqual(['https://dead-mans-switch/x']);
});

test('with people and no second receiver the escalation goes to people, and to nobody twice', () => {
  const slack = { ALERT_SLACK_WEBHOOK_URL: 'https://slack/hook' };
  expect(receivers(slack).get('escalation')?.slack_configs).toMatchObject([{ api_url: 'https://slack/hook' }]);
  const mail = { ALERT_EMAIL_TO: 'on-call@shop.example', MAIL_FROM: 'alerts@shop.example', SMTP_URL: 'smtp://mail.example' };
  expect(receivers(mail).get('escalation')?.email_configs).toMatchObject([{ to: 'on-call@shop.example' }]);
  const second = receivers({ ...slack, ...mail, ALERT_ESCALATION_WEBHOOK_URL: 'https://pager/second' }).get('escalation');
  expect([second?.slack_configs, second?.email_configs]).toEqual([undefined, undefined]);
});

test('Slack and e-mail get pages at once and tickets in office hours', () => {
  const told = receivers({
    ALERT_SLACK_WEBHOOK_URL: 'https://slack/hook',
    ALERT_EMAIL_TO: 'on-call@shop.example',
    MAIL_FROM: 'alerts@shop.example',
    SMTP_URL: 'smtp://user:p%40ss@mail.example:2525',
  });
  for (const name of ['page', 'office']) {
    expect(told.get(name)?.slack_configs).toMatchObject([{ api_url: 'https://slack/hook' }]);
    expect(told.get(name)?.email_configs).toMatchObject([
      {
        to: 'on-call@shop.example',
        smarthost: 'mail.example:2525',
        auth_username: 'user',
        auth_password: 'p@ss',
        require_tls: true,
      },
    ]);
  }
  expect(told.get('ticket')?.slack_configs).toBeUndefined();
});

test.each([
  [{ ALERT_RECEIVER_URL: 'nowhere' }, 'ALERT_RECEIVER_URL must be an address that starts with http:// or https://'],
  [{ ALERT_RECEIVER_TOKEN: 'short' }, 'ALERT_RECEIVER_TOKEN must have at least 16 characters'],
  [{ ALERT_EMAIL_TO: 'nobody' }, 'ALERT_EMAIL_TO must be one e-mail address'],
  [{ ALERT_EMAIL_TO: 'on-call@shop.example' }, 'ALERT_EMAIL_TO needs SMTP_URL and MAIL_FROM as well'],
])('%j is refused with what to mend', (environment, message) => {
  expect(() => alertmanagerSettings(environment)).toThrow(message);
});
