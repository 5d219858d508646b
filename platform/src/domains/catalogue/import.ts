import { FileError, type LinesFile } from './ndjson.ts';
import { lineParser, type Format } from './parse-line.ts';
import type { ProductRecord } from './product-record.ts';
import type { RecordStore } from './record-store.ts';
import { repeatedIds, type RepeatedIds } from './repeated-ids.ts';

export interface Reject {
  /** From 1. */
  readonly line: number;
  readonly id?: string;
  readonly reason: string;
}
export interface ImportProgress {
  readonly phase: 'checking' | 'importing';
  readonly lines: number;
  /** 0 to 1, of the file's bytes. */
  readonly share: number;
}
export interface ImportOptions {
  readonly file: LinesFile;
  readonly store: RecordStore;
  readonly wonPerDollar: number;
  /** Called once for each line that is not imported. */
  onReject(reject: Reject): void;
  onProgress(progress: ImportProgress): void;
  /** Aborted: the batch in hand is finished, then the import stops. */
  readonly signal: AbortSignal;
}
export interface ImportSummary {
  readonly format: Format | undefined;
  /** Lines that hold something. */
  readonly read: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Lines left out for a later line with the same id. */
  readonly replaced: number;
  readonly interrupted: boolean;
}

/** More than a tenth of the file is bad: nothing was changed. The message is one line for people. */
export class TooManyBadLines extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TooManyBadLines';
  }
}

const BAD_SHARE_MAX = 0.1;
const REASONS_TOLD_MAX = 3;
const BATCH_RECORDS_MAX = 200;
const BATCH_BYTES_MAX = 4 * 1024 * 1024;

interface Checked {
  readonly read: number;
  readonly repeated: RepeatedIds;
  readonly interrupted: boolean;
}

async function check({ file, wonPerDollar, onReject, onProgress, signal }: ImportOptions): Promise<Checked> {
  const parser = lineParser({ wonPerDollar });
  const repeated = repeatedIds();
  const reasons: string[] = [];
  let read = 0;
  let bad = 0;
  for await (const { number, text, problem, endless } of file.lines()) {
    if (signal.aborted) return { read, repeated, interrupted: true };
    read += 1;
    const parsed = text === undefined ? { problem: problem ?? 'empty' } : parser.parse(text);
    if ('record' in parsed) repeated.see(parsed.record.id, number);
    else {
      if (endless && bad < read - 1 && parsed.problem.startsWith('not JSON'))
        throw new FileError(`it is cut off in the middle of line ${number}, which does not end`);
      bad += 1;
      if (reasons.length < REASONS_TOLD_MAX) reasons.push(`line ${number}: ${parsed.problem}`);
      onReject({ line: number, reason: parsed.problem, ...(parsed.id === undefined ? {} : { id: parsed.id }) });
    }
    onProgress({ phase: 'checking', lines: read, share: file.bytesRead() / Math.max(1, file.bytes) });
  }
  if (bad > read * BAD_SHARE_MAX)
    throw new TooManyBadLines(
      `${bad} of ${read} lines are bad, more than ${BAD_SHARE_MAX * 100} %: ${reasons.join('; ')}${bad > reasons.length ? '; …' : ''}`,
    );
  return { read, repeated, interrupted: false };
}

/**
 * Reads the file twice: first every line is checked, so that a file that is cut, damaged or mostly wrong changes nothing; then the
 * good ones are written, 200 a transaction, so that whatever stops it leaves whole products. Repeating it finishes the rest.
 * Throws FileError, TooManyBadLines, and what the database throws.
 */
export async function importRecords(options: ImportOptions): Promise<ImportSummary> {
  const { file, store, wonPerDollar, onReject, onProgress, signal } = options;
  const parser = lineParser({ wonPerDollar });
  const sums = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, replaced: 0 };
  const checked = await check(options);
  if (checked.interrupted) return { format: undefined, ...sums, interrupted: true };

  let batch: { record: ProductRecord; line: number }[] = [];
  let bytesInHand = 0;
  const flush = async (): Promise<void> => {
    const outcome = await store.upsertRecords(batch.map(({ record }) => record));
    sums.created += outcome.created;
    sums.updated += outcome.updated;
    sums.unchanged += outcome.unchanged;
    sums.rejected += outcome.refused.length;
    for (const { id, reason } of outcome.refused)
      onReject({ line: batch.find(({ record }) => record.id === id)?.line ?? 0, id, reason });
    batch = [];
    bytesInHand = 0;
    onProgress({ phase: 'importing', lines: sums.read, share: checked.read === 0 ? 1 : sums.read / checked.read });
  };
  for await (const { number, text, bytes } of file.lines()) {
    if (signal.aborted) return { format: parser.format, ...sums, interrupted: true };
    sums.read += 1;
    const parsed = text === undefined ? { problem: 'unreadable' } : parser.parse(text);
    if (!('record' in parsed)) {
      sums.rejected += 1;
      continue;
    }
    const later = checked.repeated.replacedBy(parsed.record.id, number);
    if (later !== undefined) {
      sums.replaced += 1;
      onReject({ line: number, id: parsed.record.id, reason: `the same id stands again on line ${later}, which counts` });
      continue;
    }
    batch.push({ record: parsed.record, line: number });
    bytesInHand += bytes;
    if (batch.length >= BATCH_RECORDS_MAX || bytesInHand >= BATCH_BYTES_MAX) await flush();
  }
  if (batch.length > 0) await flush();
  return { format: parser.format, ...sums, interrupted: false };
}
