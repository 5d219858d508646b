import { escapeHtml as escape } from '@asyncflow/observability/node/html.ts';
import type { Mail } from '../ports/mailer.ts';

/** The links in a mail can be followed. */
const linked = (text: string): string =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => (at % 2 === 1 ? `<a href="${escape(part)}">${escape(part)}</a>` : escape(part)))
    .join('');

const mailHtml = ({ to, subject, text, language }: Mail): string =>
  `<article lang="${language}"><h2>${escape(subject)}</h2><p>${escape(to)}</p><pre>${linked(text)}</pre></article>`;

/** The mails that went to the folder, the newest first; the page loads nothing from anywhere. */
export const debugMailPage = (mails: readonly Mail[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mail</title>
<style>:root{color-scheme:light dark}body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:48rem;padding:0 1rem}article{border:1px solid #8884;border-radius:.5rem;margin:.75rem 0;padding:.5rem 1rem}h2{font-size:1rem;margin:.25rem 0}p{margin:0;opacity:.7}pre{font:inherit;overflow-wrap:anywhere;white-space:pre-wrap}</style>
<h1>Mail</h1><p>${mails.length === 0 ? 'None yet' : `The newest ${mails.length}`}; no mail server is configured, so they stay on this machine.</p>${mails.map(mailHtml).join('\n')}</html>`;
