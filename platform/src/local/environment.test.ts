import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readConfig, VARIABLE_NAMES } from '../kernel/config.ts';
import { localConfig, readEnvFile } from './environment.ts';
import { ROOT } from './services.ts';

describe('a .env file', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-env-'));
    file = path.join(folder, '.env');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const read = (text: string) => {
    writeFileSync(file, text);
    return readEnvFile(file);
  };

  test('that does not exist sets nothing', () => expect(readEnvFile(file)).toEqual({}));

  test.each([
    ['comments, empty lines and export', '# a comment with a " in it\n\nexport A=1\nB = 2 # said why\n', { A: '1', B: '2' }],
    ['quoted values, over several lines too', 'A="a # b"\nB=\'one\ntwo\'\nC=3', { A: 'a # b', B: 'one\ntwo', C: '3' }],
    ['quotation marks inside a value', "A=5\" wide\nB=it's\nC='\"'\n", { A: '5" wide', B: "it's", C: '"' }],
    ['the line ends and byte order mark of Windows', '\uFEFFA=1\r\nB=2\r\n', { A: '1', B: '2' }],
  ])('%s are read', (_, text, expected) => expect({ ...read(text) }).toEqual(expected));

  test.each([
    ['a line without =', 'A=1\n\nPLATFORM_PORT 4000\n', 'line 3: "PLATFORM_PORT 4000" is not NAME=value.'],
    ['a name that is none', '4000=PLATFORM_PORT', 'line 1: "4000=PLATFORM_PORT" is not NAME=value.'],
    ['a quotation mark never closed', 'A=1\nB="two\nC=3\n', 'line 2: a quotation mark is opened and never closed.'],
  ])('%s is told with its line', (_, text, expected) => expect(() => read(text)).toThrow(`${file}, ${expected}`));

  test('that is a folder is told as unreadable', () =>
    expect(() => readEnvFile(folder)).toThrow(/cannot be read .*Make it readable, or remove it\./));

  test('has all its mistakes told together', () => {
    writeFileSync(file, 'PLATFORM_PORT=a\nRATE_LIMIT_PER_MINUTE=0\nDATABASE_URL=mysql://x\nSMTP_URL=http://x\n');
    const told = ['PLATFORM_PORT: ', 'RATE_LIMIT_PER_MINUTE: ', 'DATABASE_URL: must be', 'SMTP_URL: must be'];
    for (const mistake of told) expect(() => localConfig(file)).toThrow(mistake);
  });
});

describe('.env.example', () => {
  const NAME = /^# ([A-Z][A-Z0-9_]*)=(.*)$/gm;
  const text = readFileSync(path.join(ROOT, '.env.example'), 'utf8');
  const examples = Object.fromEntries([...text.matchAll(NAME)].map(([, name, value]) => [name, value ?? '']));

  const SOURCES = [
    'storefront/{app,components,lib}/**/*.{ts,tsx}',
    'storefront/*.ts',
    'synthetic/*.ts',
    'synthetic/{browser,checks,drivers}/*.ts',
  ];
  /** Set by Next, by CI, by the tests and by `npm run load`. */
  const NOT_FOR_PEOPLE = [
    'NEXT_RUNTIME',
    '__NEXT_PRIVATE_STANDALONE_CONFIG',
    'PORT',
    'CI',
    'COVERAGE',
    'NODE_ENV',
    'SYNTHETIC_MARK',
  ];
  /** Read by the storefront's, the prober's and k6's own code. */
  const elsewhere = globSync(SOURCES, { cwd: ROOT })
    .filter((name) => !/\.test\.tsx?$/.test(name) && !name.includes('playwright'))
    .flatMap((name) => [...readFileSync(path.join(ROOT, name), 'utf8').matchAll(/\b(?:env(?:ironment)?|__ENV)\['([A-Z_]+)'\]/g)])
    .map(([, name]) => name ?? '')
    .filter((name) => !NOT_FOR_PEOPLE.includes(name));

  /** `${NAME:-default}` of Compose. */
  const composed = [...readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8').matchAll(/\$\{([A-Z_]+)/g)].map(
    ([, name]) => name ?? '',
  );

  /** Read by what runs around the shop: `read('NAME')`, or a key of what parses them. */
  const around = globSync('observability/{alertmanager,on-call,native}/{settings,ports}.ts', { cwd: ROOT })
    .flatMap((name) => [...readFileSync(path.join(ROOT, name), 'utf8').matchAll(/(?:\bread\('|^  )([A-Z]+_[A-Z_]+)(?:'\)|: )/gm)])
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'NODE_ENV');

  test('lists every variable that is read, and no other', () =>
    expect(Object.keys(examples).toSorted()).toEqual(
      [...new Set([...VARIABLE_NAMES, ...elsewhere, ...around, ...composed])].toSorted(),
    ));

  test('copied as it is changes nothing', () => expect({ ...readEnvFile(path.join(ROOT, '.env.example')) }).toEqual({}));

  test('shows the defaults, and examples that are valid', () => {
    const byDefault: Readonly<Record<string, unknown>> = { ...readConfig({}) };
    const shown: Readonly<Record<string, unknown>> = { ...readConfig(examples) };
    const defaults = VARIABLE_NAMES.filter((name) => byDefault[name] !== undefined);
    expect(defaults.map((name) => [name, shown[name]])).toEqual(defaults.map((name) => [name, byDefault[name]]));
  });
});
