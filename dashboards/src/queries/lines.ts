import { attemptsBlockedLog, sweepFailed } from '@asyncflow/observability/conventions/accounts.ts';
import type { LogContract } from '@asyncflow/observability/conventions/define.ts';
import { deadLettered } from '@asyncflow/observability/conventions/events.ts';
import { jobDied } from '@asyncflow/observability/conventions/jobs.ts';
import { requestFailed } from '@asyncflow/observability/conventions/logs.ts';
import { alertFiring, alertResolved } from '@asyncflow/observability/conventions/on-call.ts';
import { indexBuilt, indexBuildFailed } from '@asyncflow/observability/conventions/search.ts';
import { journeyFailed, proberFailed } from '@asyncflow/observability/conventions/synthetic.ts';
import { lines, readable, type Lines, type LogQuery } from '../kit/logql.ts';

const told = (services: NonNullable<Lines['services']>, events: readonly LogContract[], fields: Lines['fields'] = {}): LogQuery =>
  readable(lines({ services, events, fields }), events);

export const failures = readable(lines({ levels: ['error', 'warn'] }), [requestFailed, deadLettered, jobDied, journeyFailed]);
export const failedRequests = told(['platform'], [requestFailed], { domain: '$domain' });
export const deadWork = told(['platform'], [deadLettered, jobDied]);
export const journeys = told(['prober'], [journeyFailed, proberFailed]);
export const indexing = told(['platform'], [indexBuilt, indexBuildFailed]);
export const accounts = told(['platform'], [attemptsBlockedLog, sweepFailed]);
export const onCall = told(['on-call'], [alertFiring, alertResolved]);
