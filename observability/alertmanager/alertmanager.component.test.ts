import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { startInbox, type InboxUnderTest } from '../on-call/inbox-fixture.ts';
import type { KeptAlert } from '../on-call/inbox.ts';
import { readStanding } from '../on-call/standing-alerts.ts';
import { startAlertmanager, type RunningAlertmanager } from './alertmanager-fixture.ts';
import { configuration, type Waits } from './configuration.ts';
import { alertmanagerSettings } from './settings.ts';

// The routes, by a real Alertmanager, into the real inbox.

const FILE = new URL('alertmanager.yml', import.meta.url).pathname;
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** Gives up after a minute, or a route that leads nowhere would be waited for without end. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const givesUpAt = Date.now() + 60_000; !(await isSo()); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() > givesUpAt) throw new Error(`never so: ${isSo.toString()}`);
}

/** Alertmanager with its waits made short. */
async function onCall(
  over: Partial<Waits> = {},
): Promise<{ readonly alertmanager: RunningAlertmanager; readonly inbox: InboxUnderTest }> {
  const token = 'a-token-of-sixteen-letters';
  const inbox = await startInbox({ token, now: () => new Date() });
  closing.push(() => inbox.close());
  const settings = alertmanagerSettings({ ALERT_RECEIVER_URL: inbox.url, ALERT_RECEIVER_TOKEN: token });
  const waits = {
    group: '50ms',
    groupAgain: '200ms',
    escalation: '3s',
    pageAgain: '1h',
    ticketAgain: '1d',
    watchdogAgain: '500ms',
    watchdogRepeat: '400ms',
    ...over,
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
  ['alertname=ObjectiveHeldBack severity=none objective=journeys', 'nobody'],
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

test('a second stream of a page waits its own time before it is escalated', async () => {
  const { alertmanager, inbox } = await onCall();
  const stream = (of: string) => ({
    alertname: 'Fast',
    severity: 'page',
    objective: 'api-latency',
    service: 'platform',
    class: of,
  });
  const told = (of: string): KeptAlert | undefined => inbox.inbox.alerts.find(({ labels }) => labels['class'] === of);
  await alertmanager.alert(stream('read'));
  await until(() => told('read') !== undefined);
  await alertmanager.silence(stream('read'));
  const escalated = async (name: string): Promise<void> => {
    await alertmanager.alert({ alertname: name, severity: 'page', service: 'host' });
    await until(() => named(inbox, name)?.receivers.includes('escalation') === true);
  };
  // Begun after the first stream: when it is escalated, the first one's time is over.
  await escalated('After');
  const before = escalated('Before');
  await until(() => named(inbox, 'Before') !== undefined);
  await alertmanager.alert(stream('write'));
  await before;
  await until(() => told('write')?.receivers.includes('escalation') === true);
  expect(told('read')?.receivers).toEqual(['page']);
  const order = inbox.telemetry.lines.filter((line) => line['receiver'] === 'escalation');
  expect(order.map(({ alert }) => alert)).toEqual(['After', 'Before', 'Fast']);
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

test('with the database down its own page is the only one, and nobody is told of the same again when it is back', async () => {
  const { alertmanager, inbox } = await onCall({ group: '2s' });
  const down = { alertname: 'DatabaseDown', severity: 'page', service: 'postgresql' };
  const burns = { alertname: 'Burns', severity: 'page', objective: 'api-availability', service: 'platform' };
  const heldBack = { alertname: 'ObjectiveHeldBack', severity: 'none', objective: 'api-availability', service: 'postgresql' };
  // A burn is seen first: its group waits for what holds it back.
  await alertmanager.alert(burns);
  await alertmanager.alert(heldBack);
  await alertmanager.alert(down);
  await until(() => named(inbox, 'DatabaseDown') !== undefined);
  const silent = { ...burns, alertname: 'ApiAvailabilitySilent' };
  await alertmanager.alert(silent);
  const [held] = (await alertmanager.alerts()).filter(({ labels }) => labels['alertname'] === silent.alertname);
  expect(held?.status.inhibitedBy).toHaveLength(1);
  await alertmanager.alert(down, true);
  await until(() => named(inbox, 'DatabaseDown')?.status === 'resolved');
  // What is silent when the database is back is no echo of it.
  await until(() => named(inbox, silent.alertname) !== undefined);
  // Begun after the burn, escalated, and so the burn would have been as well.
  await alertmanager.alert({ alertname: 'DiskFull', severity: 'page', service: 'host' });
  await until(() => named(inbox, 'DiskFull')?.receivers.includes('escalation') === true);
  expect(named(inbox, 'Burns')).toBeUndefined();
  expect(named(inbox, 'ObjectiveHeldBack')).toBeUndefined();
  // Another objective is not held back, nor is this one when it still burns.
  await alertmanager.alert({ ...burns, alertname: 'Elsewhere', objective: 'journeys' });
  await until(() => named(inbox, 'Elsewhere') !== undefined);
  await alertmanager.alert(heldBack, true);
  await until(() => named(inbox, 'Burns') !== undefined);
});

test('a page for one stream holds back the ticket for that stream and no other', async () => {
  const { alertmanager, inbox } = await onCall();
  const about = { objective: 'api-latency', service: 'platform' };
  await alertmanager.alert({ alertname: 'Fast', severity: 'page', ...about, class: 'read' });
  await until(() => named(inbox, 'Fast') !== undefined);
  for (const stream of ['read', 'write'])
    await alertmanager.alert({ alertname: 'Slowly', severity: 'ticket', ...about, class: stream });
  await until(() => named(inbox, 'Slowly') !== undefined);
  const slowly = (await alertmanager.alerts()).filter(({ labels }) => labels['alertname'] === 'Slowly');
  expect(Object.fromEntries(slowly.map(({ labels, status }) => [labels['class'], status.inhibitedBy.length]))).toEqual({
    read: 1,
    write: 0,
  });
});

test('an inbox that begins later finds what people were told of, acknowledged or not, and nothing else', async () => {
  const { alertmanager, inbox } = await onCall();
  const about = { objective: 'api-latency', service: 'platform' };
  await alertmanager.alert({ alertname: 'Watchdog', severity: 'none' });
  await alertmanager.alert({ alertname: 'ObjectiveHeldBack', severity: 'none', objective: 'journeys' });
  await alertmanager.alert({ alertname: 'HeldBack', severity: 'page', objective: 'journeys', service: 'platform' });
  await alertmanager.alert({ alertname: 'Taken', severity: 'page', ...about });
  await alertmanager.alert({ alertname: 'Left', severity: 'ticket', service: 'host' });
  await until(() => named(inbox, 'Taken') !== undefined && named(inbox, 'Left') !== undefined);
  await alertmanager.silence({ alertname: 'Taken' });
  const later = await startInbox({ now: () => new Date(Date.now() + 600_000) });
  closing.push(() => later.close());
  const ids = (under: InboxUnderTest): readonly string[] => under.inbox.alerts.map(({ id }) => id).toSorted();
  await until(async () => {
    const now = (): Date => new Date(Date.now() + 600_000);
    await readStanding({ alertmanagerUrl: alertmanager.url, inbox: later.inbox, telemetry: later.telemetry, now });
    return later.inbox.alerts.length > 0;
  });
  expect(ids(later)).toEqual(ids(inbox));
  expect(await later.telemetry.series('asyncflow_alertmanager_reads_total{outcome="failed"}')).toBe(0);
});

test('the watchdog comes through again and again', async () => {
  const { alertmanager, inbox } = await onCall();
  await alertmanager.alert({ alertname: 'Watchdog', severity: 'none' });
  const seen = (): Promise<number> =>
    inbox.telemetry.series('asyncflow_alerts_received_total{receiver="watchdog",status="firing"}');
  await until(async () => (await seen()) >= 2);
  expect(inbox.inbox.alerts).toEqual([]);
});
