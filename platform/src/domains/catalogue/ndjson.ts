import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** One line of a file: its text, or why it has none. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Of the line in the file, before decoding, without its end. */
  readonly bytes: number;
  readonly text?: string;
  readonly problem?: string;
  /** Whether the file ends before the line does. */
  readonly endless: boolean;
}

/** The file as a whole cannot be read; the message is one line for people. */
export class FileError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FileError';
  }
}

export const LINE_BYTES_MAX = 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;
const SYSTEM_TEXTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
};

export interface LinesFile {
  /** Size in the file system. */
  readonly bytes: number;
  readonly gzip: boolean;
  /** How many bytes of the file the reading in progress has taken. */
  readonly bytesRead: () => number;
  /** From the beginning; may be called again. Blank lines are left out. Throws FileError where the file is cut or damaged. */
  lines(): AsyncIterable<Line>;
  close(): Promise<void>;
}

/** Opens a file of lines, gzipped or not by its first bytes. Throws FileError. */
export async function openLines(path: string): Promise<LinesFile> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    throw unreadable(error);
  }
  try {
    const head = Buffer.alloc(512);
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    const { size } = await handle.stat();
    const gzip = head[0] === 0x1f && head[1] === 0x8b;
    if (!gzip) refuseOtherEncodings(head.subarray(0, bytesRead));
    let taken = 0;
    return {
      bytes: size,
      gzip,
      bytesRead: () => taken,
      lines: () => {
        taken = 0;
        const source = Readable.from(chunks(handle, (bytes) => void (taken += bytes)));
        return split(gzip ? unpacked(source) : source, gzip);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw unreadable(error);
  }
}

/** From the beginning. A stream of the handle's own would close the handle with itself, and the file is read twice. */
async function* chunks(handle: FileHandle, onRead: (bytes: number) => void): AsyncIterable<Buffer> {
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    onRead(bytesRead);
    yield buffer.subarray(0, bytesRead);
  }
}

function unreadable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_TEXTS[code] === undefined ? error : new FileError(SYSTEM_TEXTS[code], { cause: error });
}

function refuseOtherEncodings(head: Buffer): void {
  const [one, two] = head;
  if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff))
    throw new FileError('it is UTF-16 text: save it as UTF-8');
  if (head.subarray(0, 2).toString() === 'PK') throw new FileError('it is a ZIP archive: unpack it first');
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (zeros > head.length / 5) throw new FileError('it is neither gzip nor UTF-8 text (UTF-16 without its mark, perhaps)');
}

/** Errors of the source reach the reader through the gunzip stream. */
const unpacked = (source: Readable): Readable => pipeline(source, createGunzip(), () => undefined);

/**
 * Splits at line feeds only: `node:readline` also splits at U+2028, which JSON strings may hold, knows no longest line and
 * replaces broken UTF-8 in silence. Memory stays below one line and one chunk.
 */
async function* split(source: Readable, gzip: boolean): AsyncIterable<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  const finish = (endless: boolean): Line | undefined => {
    const bytes = length;
    let buffer = Buffer.concat(parts);
    parts = [];
    length = 0;
    if (bytes > LINE_BYTES_MAX) return { number, bytes, endless, problem: `longer than ${LINE_BYTES_MAX} bytes` };
    if (number === 1 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) buffer = buffer.subarray(3);
    try {
      const text = decoder.decode(buffer).trim();
      return text === '' ? undefined : { number, bytes, endless, text };
    } catch {
      return { number, bytes, endless, problem: 'not UTF-8 text' };
    }
  };
  const add = (chunk: Buffer): void => {
    length += chunk.length;
    // Of a line that is too long nothing is kept.
    if (length > LINE_BYTES_MAX) parts = [];
    else if (chunk.length > 0) parts.push(chunk);
  };
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(NEWLINE, from); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
        add(chunk.subarray(from, end));
        const line = finish(false);
        if (line !== undefined) yield line;
        number += 1;
        from = end + 1;
      }
      // The chunk's memory is the stream's; what outlives it is copied.
      add(Buffer.from(chunk.subarray(from)));
    }
  } catch (error) {
    if (gzip && error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new FileError(`its gzip data is cut off or damaged after line ${number - 1} (${error.message})`, { cause: error });
    throw error;
  } finally {
    source.destroy();
  }
  const line = finish(true);
  if (line !== undefined) yield line;
}
