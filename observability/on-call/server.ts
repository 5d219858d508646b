import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ALERT_RECEIVERS, alertPayloadsRefused, type AlertReceiver } from '../conventions/on-call.ts';
import type { NodeTelemetry } from '../node/start.ts';
import { boundedText } from './bounded-text.ts';
import type { Inbox } from './inbox.ts';
import { runbook } from './runbook.ts';
import { statusPage } from './status-page.ts';
import { parseDelivery } from './webhook.ts';

export interface ServerOptions {
  readonly inbox: Inbox;
  readonly telemetry: NodeTelemetry;
  /** Asked for as a bearer token; without it everybody who reaches the port may deliver. */
  readonly token: string | undefined;
  now(): Date;
}

const BODY_BYTES_MAX = 2_000_000;
const RUNBOOKS = '/runbooks/';
type Refusal = (typeof alertPayloadsRefused.labels.reason)[number];
const REFUSALS: Readonly<Record<Refusal, number>> = { malformed: 400, 'too-large': 413, 'not-allowed': 401, 'not-json': 415 };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const receiverOf = (path: string): AlertReceiver | undefined => ALERT_RECEIVERS.find((name) => path === `/alerts/${name}`);

/** Without it a page of any site could deliver: a browser asks nobody before it posts other types. */
const isJson = ({ headers }: IncomingMessage): boolean => /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');

/**
 * `POST /alerts/<receiver>` for Alertmanager, `GET /status` for people (HTML) and programs (JSON), `/runbooks/<Alert>`, `/metrics`,
 * `/healthz`.
 */
export function inboxServer({ inbox, telemetry, token, now }: ServerOptions): Server {
  const isAllowed = ({ headers }: IncomingMessage): boolean =>
    token === undefined || timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
  const refuse = (response: ServerResponse, reason: Refusal): void => {
    telemetry.count(alertPayloadsRefused, { reason });
    response.writeHead(REFUSALS[reason], { connection: 'close' }).end(`${reason}\n`);
  };
  const deliver = async (receiver: AlertReceiver, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isAllowed(request)) return refuse(response, 'not-allowed');
    if (!isJson(request)) return refuse(response, 'not-json');
    const body = await boundedText(request as AsyncIterable<Buffer>, BODY_BYTES_MAX);
    if (body === undefined) return refuse(response, 'too-large');
    const delivery = parseDelivery(body);
    if (!delivery) return refuse(response, 'malformed');
    // The traces are looked for afterwards: Alertmanager need not wait.
    void inbox.take(receiver, delivery);
    response.writeHead(202).end();
  };
  const show = (request: IncomingMessage, response: ServerResponse): void => {
    const status = { now: now(), alerts: inbox.alerts, watchdogAt: inbox.watchdogAt };
    response.setHeader('cache-control', 'no-store');
    if (request.headers.accept?.includes('text/html'))
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
        .end(statusPage(status));
    else response.setHeader('content-type', 'application/json').end(JSON.stringify(status));
  };
  const showRunbook = (alert: string, response: ServerResponse): void => {
    const text = runbook(alert);
    if (text === undefined) response.writeHead(404).end('There is no such runbook.\n');
    else response.writeHead(200, { 'content-type': 'text/markdown; charset=utf-8', 'cache-control': 'no-store' }).end(text);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, url = '/' } = request;
    const receiver = method === 'POST' ? receiverOf(url) : undefined;
    if (receiver) return deliver(receiver, request, response);
    if (method !== 'GET') return void response.writeHead(404).end();
    if (url === '/healthz') return void response.end('alive\n');
    if (url === '/status' || url === '/') return show(request, response);
    if (url.startsWith(RUNBOOKS)) return showRunbook(url.slice(RUNBOOKS.length), response);
    if (url !== '/metrics') return void response.writeHead(404).end();
    response.setHeader('content-type', telemetry.metricsContentType).end(await telemetry.metricsText());
  };
  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
}
