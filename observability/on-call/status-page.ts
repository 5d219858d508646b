import { escapeHtml as escape } from '../node/html.ts';
import type { KeptAlert } from './inbox.ts';

export interface Status {
  readonly now: Date;
  readonly alerts: readonly KeptAlert[];
  readonly watchdogAt: Date | undefined;
}

/** What is said first about an alert; everything else follows as it came. */
const FIRST = ['feels', 'feels_ko', 'burn', 'budget_left', 'exhaustion'];
/** Shown in other words: as headline, links and example traces. */
const ELSEWHERE = new Set(['summary', 'traceql', 'exemplars', 'runbook', 'board']);
const WATCHDOG_IS_LATE_MS = 10 * 60_000;

const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');
const link = (url: string, text: string): string => `<a href="${escape(url)}" rel="noreferrer">${escape(text)}</a>`;
const time = (at: Date): string =>
  `<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 19).replace('T', ' ')}Z</time>`;

const row = (name: string, value: string): string =>
  `<tr><th scope="row">${escape(name.replaceAll('_', ' '))}</th><td>${value}</td></tr>`;

function annotationRows({ annotations }: KeptAlert): string {
  const said = new Map(Object.entries(annotations).filter(([name]) => !ELSEWHERE.has(name)));
  const names = [...FIRST.filter((name) => said.has(name)), ...[...said.keys()].filter((name) => !FIRST.includes(name))];
  return names
    .map((name) => {
      const value = said.get(name) ?? '';
      return row(name.replace(/_url$/, ''), isAddress(value) ? link(value, value) : escape(value));
    })
    .join('');
}

const examplesRow = ({ examples }: KeptAlert): string => {
  if (examples.length === 0) return '';
  const list = examples.map(({ traceId, at, durationSeconds, url }) => {
    const lasted = durationSeconds === undefined ? '' : ` ${(durationSeconds * 1000).toFixed(0)} ms`;
    return `<li>${url === undefined ? `<code>${escape(traceId)}</code>` : link(url, traceId)}${lasted} · ${time(at)}</li>`;
  });
  return row('example traces', `<ul>${list.join('')}</ul>`);
};

/** Alertmanager's form for a silence of this alert: who fills it in has acknowledged. */
const acknowledge = ({ labels, alertmanagerUrl, status }: KeptAlert): string => {
  if (status === 'resolved' || !isAddress(alertmanagerUrl)) return '';
  const filter = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return ` · ${link(`${alertmanagerUrl}/#/silences/new?filter=${encodeURIComponent(`{${filter.join(',')}}`)}`, 'acknowledge')}`;
};

function alertHtml(alert: KeptAlert): string {
  const { id, labels, annotations, status, startsAt, endsAt } = alert;
  const severity = labels['severity'] ?? 'none';
  return `<article id="${escape(id)}" class="${status === 'firing' ? escape(severity) : 'over'}"><h2>${escape(labels['alertname'] ?? 'Alert')}</h2>
<p><b>${status === 'firing' ? 'firing' : 'resolved'}</b> · ${escape(severity)} · since ${time(startsAt)}${endsAt ? ` until ${time(endsAt)}` : ''} · ${sentTo(alert)}${acknowledge(alert)}</p>
<p>${escape(annotations['summary'] ?? '')}</p><table><tbody>${annotationRows(alert)}${examplesRow(alert)}${row('labels', `<code>${escape(JSON.stringify(labels))}</code>`)}</tbody></table></article>`;
}

const sentTo = ({ receivers, deliveries }: KeptAlert): string =>
  deliveries === 0
    ? 'read from Alertmanager'
    : `sent to ${escape(receivers.join(', '))} (${deliveries} ${deliveries === 1 ? 'delivery' : 'deliveries'})`;

const watchdogHtml = ({ now, watchdogAt }: Status): string => {
  if (!watchdogAt) return '<p class="page">The watchdog has not come through yet: nothing proves that an alert would.</p>';
  const isLate = now.getTime() - watchdogAt.getTime() > WATCHDOG_IS_LATE_MS;
  return `<p${isLate ? ' class="page"' : ''}>The watchdog came through at ${time(watchdogAt)}${isLate ? ': that is too long ago, alerts may not arrive' : ': alerts arrive'}.</p>`;
};

/** The inbox as a page that loads nothing from anywhere and reads itself again. */
export function statusPage(status: Status): string {
  const firing = status.alerts.filter((alert) => alert.status === 'firing').length;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="15"><title>${firing > 0 ? `(${firing}) ` : ''}Alerts</title>
<style>:root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:64rem;padding:0 1rem}article{border:1px solid #8884;border-left-width:.5rem;border-radius:.5rem;margin:.75rem 0;padding:.5rem 1rem}.page{border-left-color:#dc2626}p.page{border-left:.5rem solid #dc2626;padding-left:.5rem}.ticket{border-left-color:#d97706}.over{border-left-color:#16a34a}h2{font-size:1.1rem;margin:.25rem 0}p{margin:.25rem 0}table{border-collapse:collapse;width:100%}th{font-weight:500;text-align:left;vertical-align:top;white-space:nowrap;width:9rem}td,th{padding:.1rem .5rem .1rem 0}td{overflow-wrap:anywhere}ul{margin:0;padding-left:1rem}</style>
<h1>Alerts</h1><p>${firing} firing, ${status.alerts.length - firing} over since this process began; the newest first.</p>${watchdogHtml(status)}
${status.alerts.map(alertHtml).join('\n')}</html>`;
}
