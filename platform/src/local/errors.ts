/** A mistake in the surroundings, not in the program: one line that says what to set. The process ends with code 1. */
export class LocalError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LocalError';
  }
}

const SYSTEM_TEXTS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'it may not be written',
  EPERM: 'it may not be written',
  EROFS: 'its file system is read-only',
  ENOTDIR: 'part of the path is a file',
};

/** The line for a failing data folder, or the error itself. */
export function dataFolderError(folder: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const text = SYSTEM_TEXTS[code];
  return text === undefined
    ? error
    : new LocalError(`The data folder ${folder} cannot be used: ${text}. Set DATA_DIR to another folder.`, { cause: error });
}
