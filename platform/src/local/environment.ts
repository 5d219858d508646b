import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigError, readConfig, type Config } from '../kernel/config.ts';
import { LocalError } from './errors.ts';

const LINE = /^\s*(?:#.*|(?:export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=.*)?$/;

/** Variables of a `.env` file; the process's own come before them. Throws one line that names the line which cannot be read. */
export function readEnvFile(file: string): Readonly<Record<string, string | undefined>> {
  if (!existsSync(file)) return {};
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new LocalError(
      `${file} cannot be read (${error instanceof Error ? error.message : 'unknown reason'}). Make it readable, or remove it.`,
      { cause: error },
    );
  }
  let isQuoted = false;
  for (const [at, line] of text.split('\n').entries()) {
    const quotes = (line.match(/"/g) ?? []).length;
    if (!isQuoted && !LINE.test(line))
      throw new LocalError(`${file}, line ${at + 1}: "${line.trim().slice(0, 40)}" is not NAME=value.`);
    if (quotes % 2 === 1) isQuoted = !isQuoted;
  }
  if (isQuoted) throw new LocalError(`${file}: a quotation mark is opened and never closed.`);
  return parseEnv(text);
}

/** The configuration of this run. Throws LocalError with every mistake, a line each. */
export function localConfig(file = '.env'): {
  readonly config: Config;
  readonly environment: Readonly<Record<string, string | undefined>>;
} {
  const environment = { ...readEnvFile(file), ...process.env };
  try {
    return { config: readConfig(environment), environment };
  } catch (error) {
    if (error instanceof ConfigError)
      throw new LocalError(
        `The configuration has mistakes (environment or ${file}):\n${error.mistakes.map((mistake) => `  ${mistake}`).join('\n')}`,
        { cause: error },
      );
    throw error;
  }
}
