import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { ConfigError, readConfig, type Config } from '../kernel/config.ts';
import { LocalError } from './errors.ts';

const LINE = /^\s*(?:#.*|(?:export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=\s*(.*))?$/;

/** Variables of a `.env` file; the process's own come before them. Throws one line that names the line which cannot be read. */
export function readEnvFile(file: string): Readonly<Record<string, string | undefined>> {
  if (!existsSync(file)) return {};
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new LocalError(
      `${file} cannot be read (${error instanceof Error ? error.message : 'unknown reason'}). Make it readable, or remove it.`,
      { cause: error },
    );
  }
  const mistake = (at: number, what: string): LocalError => new LocalError(`${file}, line ${at + 1}: ${what}`);
  let open: { readonly quote: string; readonly at: number } | undefined;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    if (open !== undefined) {
      if (line.includes(open.quote)) open = undefined;
      continue;
    }
    const parts = LINE.exec(line);
    if (parts === null) throw mistake(at, `"${line.trim().slice(0, 40)}" is not NAME=value.`);
    const quote = /^["'`]/.exec(parts[1] ?? '')?.[0];
    if (quote !== undefined && !parts[1]?.slice(1).includes(quote)) open = { quote, at };
  }
  if (open !== undefined) throw mistake(open.at, 'a quotation mark is opened and never closed.');
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
