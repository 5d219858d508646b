import { debugTracesPage } from '@asyncflow/observability/node/debug-traces.ts';
import type { NodeTelemetry } from '@asyncflow/observability/node/start.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { BlockList, isIPv6 } from 'node:net';
import type { Mailer } from '../ports/mailer.ts';
import { debugMailPage } from './debug-mail.ts';

export interface DebugOptions {
  readonly telemetry: Pick<NodeTelemetry, 'traces'>;
  readonly recentMails: Mailer['recent'];
}

const MAILS_SHOWN = 50;
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

const wantsHtml = (request: FastifyRequest): boolean => (request.headers.accept ?? '').includes('text/html');

/** What a developer looks at: a page for a browser, JSON for a program. Never registered in production. */
export function serveDebugPages(server: FastifyInstance, { telemetry, recentMails }: DebugOptions): void {
  server.get('/debug/traces', (request, reply) =>
    wantsHtml(request) ? reply.type('text/html; charset=utf-8').send(debugTracesPage(telemetry.traces())) : telemetry.traces(),
  );
  if (recentMails)
    server.get('/debug/mail', async (request, reply) => {
      // A mail holds a key to an account: only for who sits at this machine.
      if (!loopback.check(request.ip, isIPv6(request.ip) ? 'ipv6' : 'ipv4')) return reply.callNotFound();
      const mails = await recentMails(MAILS_SHOWN);
      reply.header('cache-control', 'no-store');
      return wantsHtml(request) ? reply.type('text/html; charset=utf-8').send(debugMailPage(mails)) : mails;
    });
}
