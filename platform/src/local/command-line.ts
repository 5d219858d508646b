import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { LocalError } from './errors.ts';

/** A mistake in the command line: said together with the usage, exit code 2. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

export interface CommandLine<Options extends ParseArgsOptionsConfig> {
  /** What `--help` prints: the line to type, and what its parts do. */
  readonly usage: string;
  readonly options?: Options;
  /** More words than this are a mistake; 0 unless said. */
  readonly positionalsMax?: number;
}
/** Values of the options by name, and the words that are none. */
export type Given<Options extends ParseArgsOptionsConfig> = Pick<
  ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true; strict: true }>>,
  'values' | 'positionals'
>;

const SYSTEM_TEXTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'part of the path is a file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be written or read',
  EROFS: 'its file system is read-only',
  ENOSPC: 'the disk is full',
};

/** The line for a mistake of the surroundings, or of the disk; undefined for one of ours. */
function expectedMistake(error: unknown): string | undefined {
  if (error instanceof LocalError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const text = SYSTEM_TEXTS[String(error.code)];
  return text === undefined ? undefined : `${'path' in error ? String(error.path) : 'A file'}: ${text}.`;
}

/** Reads a command line. Undefined when help is asked for; throws UsageError where it is not understood. */
export function readCommandLine<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { options, positionalsMax = 0 }: Pick<CommandLine<Options>, 'options' | 'positionalsMax'>,
): Given<Options> | undefined {
  const end = args.indexOf('--');
  if ((end < 0 ? args : args.slice(0, end)).some((arg) => arg === '--help' || arg === '-h')) return undefined;
  try {
    const given = parseArgs({ args: [...args], options: options ?? {}, allowPositionals: true, strict: true });
    const superfluous = given.positionals[positionalsMax];
    if (superfluous !== undefined) throw new UsageError(`"${superfluous}" is one word too many.`);
    return given as Given<Options>;
  } catch (error) {
    const { code, message }: { readonly code?: unknown; readonly message?: unknown } =
      error instanceof UsageError ? {} : Object(error);
    if (String(code).startsWith('ERR_PARSE_ARGS_'))
      throw new UsageError(`${String(message).split('. ')[0]?.replace(/\.$/, '')}.`, { cause: error });
    throw error;
  }
}

/**
 * Runs a command line. Exit code 0 when it is done, and for `--help`; 1 when it failed, with a line for an expected mistake and the stack
 * for anything else; 2 with the usage when the command line was not understood.
 */
export async function runCommand<Options extends ParseArgsOptionsConfig>(
  line: CommandLine<Options>,
  work: (given: Given<Options>) => Promise<void>,
): Promise<void> {
  try {
    const given = readCommandLine(process.argv.slice(2), line);
    if (given === undefined) process.stdout.write(`${line.usage}\n`);
    else await work(given);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const text = isUsage
      ? `${error.message}\n\n${line.usage}`
      : (expectedMistake(error) ?? String(error instanceof Error ? error.stack : error));
    process.stderr.write(`${text}\n`);
    process.exitCode = isUsage ? 2 : 1;
  }
}
