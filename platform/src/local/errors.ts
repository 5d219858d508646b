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
  EEXIST: 'it is a file',
  // What Node says of a missing folder on a read-only file system.
  ENOENT: 'it cannot be made',
  ENOTDIR: 'part of the path is a file',
};

/** The line for a failing data folder, or the error itself where it is about something else. */
export function dataFolderError(folder: string, error: unknown): unknown {
  const about: { readonly code?: unknown; readonly path?: unknown } = typeof error === 'object' && error !== null ? error : {};
  const text = SYSTEM_TEXTS[String(about.code)];
  const where = typeof about.path === 'string' ? about.path : folder;
  // An ancestor of the folder counts too: that is what could not be made or entered.
  return text === undefined || !(where.startsWith(folder) || folder.startsWith(where))
    ? error
    : new LocalError(`The data folder ${folder} cannot be used: ${text}. Set DATA_DIR to another folder.`, { cause: error });
}

/** The line for a database that ran out of room, or the error itself. */
export function fullDiskError(error: unknown): unknown {
  const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : '';
  return /No space left on device/i.test(message)
    ? new LocalError('The disk of the database is full. Make room, or set DATA_DIR (or DATABASE_URL) to another one.', {
        cause: error,
      })
    : error;
}
