import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ScaffoldError } from './errors.ts';

/** Everything that will be written, in memory: nothing is touched before all of it is known. Paths are relative to the root. */
export class Changes {
  readonly root: string;
  readonly created = new Map<string, string>();
  readonly edited = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  /** A new file. Throws FILE_EXISTS: nothing is ever overwritten. */
  create(file: string, text: string): void {
    if (existsSync(path.join(this.root, file))) throw new ScaffoldError('FILE_EXISTS', `${file} is there already`);
    this.created.set(file, text);
  }

  /** An edit of a file that is there; `change` gets its text, with earlier edits in it. */
  edit(file: string, change: (text: string) => string): void {
    this.edited.set(file, change(this.edited.get(file) ?? readFileSync(path.join(this.root, file), 'utf8')));
  }

  /** Writes everything, then lets `after` finish the work; when either fails, every file is as it was before. */
  async apply(after: () => Promise<void>): Promise<void> {
    const before = new Map([...this.edited.keys()].map((file) => [file, readFileSync(path.join(this.root, file), 'utf8')]));
    const folders: string[] = [];
    const written: string[] = [];
    try {
      for (const [file, text] of this.created) {
        const made = mkdirSync(path.dirname(path.join(this.root, file)), { recursive: true });
        if (made !== undefined) folders.push(made);
        // Fails when the file has appeared in the meantime, and leaves it.
        writeFileSync(path.join(this.root, file), text, { flag: 'wx' });
        written.push(file);
      }
      for (const [file, text] of this.edited) writeFileSync(path.join(this.root, file), text);
      await after();
    } catch (error) {
      for (const file of written) rmSync(path.join(this.root, file), { force: true });
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      for (const [file, text] of before) writeFileSync(path.join(this.root, file), text);
      throw error;
    }
  }
}
