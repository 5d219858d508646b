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
