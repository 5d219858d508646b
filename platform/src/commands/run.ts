import { LocalError } from '../local/errors.ts';

const SYSTEM_TEXTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written or read',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
};

/** The line for a mistake of whoever typed the command, or of the disk; undefined for one of ours. */
function expectedMistake(error: unknown): string | undefined {
  if (error instanceof LocalError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const code = String(error.code);
  if (code.startsWith('ERR_PARSE_ARGS_')) return error.message.split('. ')[0];
  const text = SYSTEM_TEXTS[code];
  return text === undefined ? undefined : `${'path' in error ? String(error.path) : 'A file'}: ${text}.`;
}

/** Runs a command line: an expected mistake is its line and exit code 1, anything else its stack. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${expectedMistake(error) ?? String(error instanceof Error ? error.stack : error)}\n`);
    process.exitCode = 1;
  }
}
