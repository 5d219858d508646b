import type { ComposeService } from './compose-file.ts';

export const CONTAINERS_MAX = 12;
export const MEGABYTES_MAX = 4096;

export interface Budget {
  readonly containers: number;
  readonly megabytes: number;
}

const byDefault = ({ profiles }: ComposeService): boolean => profiles.length === 0;

/** What `docker compose up -d` starts, and may use at most. */
export function budget(services: readonly ComposeService[]): Budget {
  const started = services.filter(byDefault);
  return {
    containers: started.length,
    megabytes: started.reduce((sum, { memoryMegabytes }) => sum + (memoryMegabytes ?? Number.POSITIVE_INFINITY), 0),
  };
}

/** The same as a table, with what a profile adds. */
export function budgetTable(services: readonly ComposeService[]): string {
  const { containers, megabytes } = budget(services);
  const line = ({ name, image, memoryMegabytes, profiles }: ComposeService): string =>
    `  ${name.padEnd(18)}${`${memoryMegabytes ?? '?'} MB`.padStart(9)}   ${image}${profiles.length > 0 ? ` (profile ${profiles.join(', ')})` : ''}`;
  return [
    ...services.filter(byDefault).map(line),
    `  ${`${containers} of ${CONTAINERS_MAX} containers`.padEnd(18)}${`${megabytes} MB`.padStart(9)}   of ${MEGABYTES_MAX} MB`,
    ...services.filter((service) => !byDefault(service)).map(line),
    '',
  ].join('\n');
}
