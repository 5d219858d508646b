import { chmodSync, existsSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What another container gets to see: a file for each secret, in a volume that it shares with the platform and with nobody else. */
export type HandedOver = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Writes `<folder>/<container>/<secret>`, readable by its owner only. A container whose folder is not there gets nothing. */
export function handOver(folder: string, containers: HandedOver): void {
  for (const [container, secrets] of Object.entries(containers)) {
    const its = path.join(folder, container);
    if (!existsSync(its)) continue;
    for (const [name, secret] of Object.entries(secrets)) {
      const file = path.join(its, name);
      writeFileSync(`${file}.part`, `${secret}\n`, { mode: 0o600 });
      chmodSync(`${file}.part`, 0o600);
      renameSync(`${file}.part`, file);
    }
  }
}
