import { attemptsBlockedLog, sweepFailed } from '@asyncflow/observability/conventions/accounts.ts';
import { deadLettered } from '@asyncflow/observability/conventions/events.ts';
import { jobDied } from '@asyncflow/observability/conventions/jobs.ts';
import { requestFailed } from '@asyncflow/observability/conventions/logs.ts';
import { alertFiring, alertResolved } from '@asyncflow/observability/conventions/on-call.ts';
import { indexBuilt, indexBuildFailed } from '@asyncflow/observability/conventions/search.ts';
import { journeyFailed, proberFailed } from '@asyncflow/observability/conventions/synthetic.ts';
import { lines } from '../kit/logql.ts';

export const failures = lines({ levels: ['error', 'warn'] });
export const failedRequests = lines({ services: ['platform'], events: [requestFailed], fields: { domain: '$domain' } });
export const deadWork = lines({ services: ['platform'], events: [deadLettered, jobDied] });
export const journeys = lines({ services: ['prober'], events: [journeyFailed, proberFailed] });
export const indexing = lines({ services: ['platform'], events: [indexBuilt, indexBuildFailed] });
export const accounts = lines({ services: ['platform'], events: [attemptsBlockedLog, sweepFailed] });
export const onCall = lines({ services: ['on-call'], events: [alertFiring, alertResolved] });
