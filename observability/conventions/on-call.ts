import { counter, gauge, log } from './define.ts';

/** The receivers of Alertmanager's routes that our own inbox stands behind. */
export const ALERT_RECEIVERS = ['page', 'escalation', 'ticket', 'watchdog'] as const;
export type AlertReceiver = (typeof ALERT_RECEIVERS)[number];

export const alertsReceived = counter('asyncflow_alerts_received_total', 'Alerts that Alertmanager delivered to the inbox.', {
  receiver: ALERT_RECEIVERS,
  status: ['firing', 'resolved'],
});
export const alertPayloadsRefused = counter('asyncflow_alert_payloads_refused_total', 'Deliveries the inbox did not take.', {
  reason: ['malformed', 'too-large', 'not-allowed', 'not-json'],
});
/** Alertmanager may be away, or begin later: the next look is a minute later. */
export const alertmanagerReads = counter('asyncflow_alertmanager_reads_total', 'Times the inbox asked Alertmanager what fires.', {
  outcome: ['read', 'failed'],
});
export const alertsKept = gauge('asyncflow_alerts_kept', 'Alerts in the inbox.', {});
export const alertsKeptMax = gauge('asyncflow_alerts_kept_max', 'Alerts the inbox holds at most.', {});
export const alertsFiring = gauge('asyncflow_alerts_firing', 'Alerts in the inbox that are not over.', {});
export const watchdogSeen = gauge(
  'asyncflow_watchdog_seen_timestamp_seconds',
  'When the watchdog last came through, in Unix time: it proves the path to on-call.',
  {},
);
export const exampleLookups = counter('asyncflow_alert_example_lookups_total', "Searches for an alert's example traces.", {
  source: ['tempo', 'prometheus'],
  outcome: ['found', 'nothing', 'failed'],
});

export const alertFiring = log('warn', 'on-call.alert.firing', 'An alert fires.', ['alert', 'severity', 'objective', 'receiver']);
export const alertResolved = log('info', 'on-call.alert.resolved', 'An alert is over.', ['alert', 'severity', 'objective']);
export const inboxStarted = log('info', 'on-call.started', 'The inbox of alerts runs.', ['port']);
export const inboxStopped = log('info', 'on-call.stopped', 'The inbox of alerts has stopped.', []);
