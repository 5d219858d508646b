import { stringify } from 'yaml';
import { configuration } from './configuration.ts';
import type { AlertmanagerSettings } from './settings.ts';

/** The configuration as Alertmanager reads it. It may hold secrets. */
export const rendered = (settings: AlertmanagerSettings): string =>
  stringify(configuration(settings), { lineWidth: 0, aliasDuplicateObjects: false });
