import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { startInbox, type InboxUnderTest } from '../on-call/inbox-fixture.ts';
import type { KeptAlert } from '../on-call/inbox.ts';
import { startAlertmanager, type RunningAlertmanager } from './alertmanager-fixture.ts';
import { configuration } from './configuration.ts';
import { alertmanagerSettings } from './settings.ts';

// The routes, by a real Alertmanager, into the real inbox.

const FILE = new URL('alertmanager.yml', import.meta.url).pathname;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Alertmanager with its waits made short. */
async function onCall(): Promise<{ readonly alertmanager: RunningAlertmanager; readonly inbox: InboxUnderTest }> {
  const token = 'a-token-of-sixteen-letters';
  const inbox = await startInbox({ token, now: () => new Date() });
  closing.push(() => inbox.close());
  const settings = alertmanagerSettings({ ALERT_RECEIVER_URL: inbox.url, ALERT_RECEIVER_TOKEN: token });
  const waits = {
    group: '50ms',
    escalation: '3s',
    pageAgain: '1h',
    ticketAgain: '1d',
    watchdogAgain: '500ms',
    watchdogRepeat: '400ms',
  };
  const alertmanager = await startAlertmanager(configuration(settings, waits));
  closing.push(() => alertmanager.stop());
  return { alertmanager, inbox };
}
const named = ({ inbox }: InboxUnderTest, name: string): KeptAlert | undefined =>
  inbox.alerts.find(({ labels }) => labels['alertname'] === name);

test.each([
  ['alertname=ApiLatencyBudgetBurnsFast severity=page objective=api-latency service=platform', 'page,escalation'],
  ['alertname=ApiLatencyBudgetBurnsSlowly severity=ticket objective=api-latency service=platform', 'ticket,office'],
  ['alertname=DatabaseDown severity=page service=postgresql', 'page,escalation'],
  ['alertname=Watchdog severity=none', 'watchdog'],
  ['alertname=SomethingNobodyKnows', 'ticket'],
])('%s goes to %s', (labels, receivers) => {
  const told = execFileSync('amtool', ['config', 'routes', 'test', `--config.file=${FILE}`, ...labels.split(' ')]);
  expect(told.toString().trim()).toBe(receivers);
});

test('the committed configuration is one that Alertmanager takes', () => {
  expect(execFileSync('amtool', ['check-config', FILE]).toString()).toContain('SUCCESS');
});

test('a page nobody acknowledges is escalated, an acknowledged one is not', async () => {
  const { alertmanager, inbox } = await onCall();
  const [taken, left] = [
    { alertname: 'Taken', severity: 'page', objective: 'api-latency', service: 'platform' },
    { alertname: 'Left', severity: 'page', objective: 'journeys', service: 'platform' },
  ];
  await alertmanager.alert(taken);
  await until(() => named(inbox, 'Taken') !== undefined);
  await alertmanager.silence({ alertname: 'Taken' });
  await alertmanager.alert(left);
  // It began later, so by now the other one would have been escalated.
  await until(() => named(inbox, 'Left')?.receivers.includes('escalation') === true);
  expect(named(inbox, 'Taken')?.receivers).toEqual(['page']);
});

test('a page silences the ticket for the same, and only that', async () => {
  const { alertmanager, inbox } = await onCall();
  const same = { objective: 'api-latency', service: 'platform' };
  await alertmanager.alert({ alertname: 'Fast', severity: 'page', ...same });
  await until(() => named(inbox, 'Fast') !== undefined);
  await alertmanager.alert({ alertname: 'Slowly', severity: 'ticket', ...same });
  await alertmanager.alert({ alertname: 'Another', severity: 'ticket', objective: 'journeys', service: 'platform' });
  await until(() => named(inbox, 'Another') !== undefined);
  const slowly = (await alertmanager.alerts()).find(({ labels }) => labels['alertname'] === 'Slowly');
  expect(slowly?.status.inhibitedBy).toHaveLength(1);
  expect(named(inbox, 'Slowly')).toBeUndefined();
});

test('with the database down its own page is the only one', async () => {
  const { alertmanager, inbox } = await onCall();
  await alertmanager.alert({ alertname: 'DatabaseDown', severity: 'page', service: 'postgresql' });
  await until(() => named(inbox, 'DatabaseDown') !== undefined);
  await alertmanager.alert({ alertname: 'Burns', severity: 'page', objective: 'api-availability', service: 'platform' });
  await alertmanager.alert({ alertname: 'DiskFull', severity: 'page', service: 'host' });
  await until(() => named(inbox, 'DiskFull') !== undefined);
  expect(named(inbox, 'Burns')).toBeUndefined();
  const over = { alertname: 'DatabaseDown', severity: 'page', service: 'postgresql' };
  await alertmanager.alert(over, true);
  await until(() => named(inbox, 'Burns') !== undefined);
});

test('the watchdog comes through again and again', async () => {
  const { alertmanager, inbox } = await onCall();
  await alertmanager.alert({ alertname: 'Watchdog', severity: 'none' });
  const seen = (): Promise<number> =>
    inbox.telemetry.series('asyncflow_alerts_received_total{receiver="watchdog",status="firing"}');
  await until(async () => (await seen()) >= 2);
  expect(inbox.inbox.alerts).toEqual([]);
});
