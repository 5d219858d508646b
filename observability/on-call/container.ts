// The inbox of alerts in a container: `container.ts FOLDER` makes up the token that it asks for, writes Alertmanager's configuration
// with the receivers of the ALERT_… variables into a folder that Alertmanager reads, then becomes `main.ts`.
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rendered } from '../alertmanager/render.ts';
import { alertmanagerSettings, SettingsError } from '../alertmanager/settings.ts';
import { keptSecret } from '../node/kept-secret.ts';

const [folder = '.'] = process.argv.slice(2);
try {
  process.env['ALERT_RECEIVER_TOKEN'] ||= keptSecret(folder, 'alert-receiver-token');
  const file = path.join(folder, 'alertmanager.yml');
  // Alertmanager runs as another user; nobody else has the folder.
  writeFileSync(`${file}.part`, rendered(alertmanagerSettings(process.env)), { mode: 0o644 });
  renameSync(`${file}.part`, file);
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
await import('./main.ts');
