import { resourceFromAttributes, type Resource } from '@opentelemetry/resources';
import { randomUUID } from 'node:crypto';

export interface Identity {
  readonly service: string;
  readonly version: string;
  readonly environment: string;
}

/** What the spans and log lines of one process have in common. */
export const resourceOf = ({ service, version, environment }: Identity): Resource =>
  resourceFromAttributes({
    'service.name': service,
    'service.version': version,
    'service.instance.id': randomUUID(),
    'deployment.environment.name': environment,
  });
