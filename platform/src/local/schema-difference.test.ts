import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { LocalError } from './errors.ts';
import { schemaDifference } from './schema-difference.ts';

const PRISMA = path.resolve(import.meta.dirname, '../../prisma');
const MIGRATION = 'migrations/20261124000000_catalogue_and_events/migration.sql';

describe('schema and migrations', () => {
  const url = process.env['TEST_POSTGRES_URL'] ?? '';
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'asyncflow-prisma-'));
    cpSync(PRISMA, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const difference = (schemaFolder: string, migrationsFolder: string) =>
    schemaDifference({
      url,
      schemaFolder: path.join(schemaFolder, 'schema'),
      migrationsFolder: path.join(migrationsFolder, 'migrations'),
    });

  test('agree as they are committed', async () => {
    expect(await difference(PRISMA, PRISMA)).toBeUndefined();
  });

  test('a column that no migration makes is shown as the SQL that would', async () => {
    const file = path.join(folder, 'schema/catalogue.prisma');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('model Brand {', 'model Brand {\n  country String?'));
    expect(await difference(folder, PRISMA)).toContain('ALTER TABLE "catalogue"."brand" ADD COLUMN     "country" TEXT');
    writeFileSync(file, before);
  });

  test('a migration that fails is told by name, and leaves no database behind', async () => {
    writeFileSync(path.join(folder, MIGRATION), 'ALTER TABLE nonsense ADD COLUMN x INT;');
    await expect(difference(PRISMA, folder)).rejects.toThrow(LocalError);
    await expect(difference(PRISMA, folder)).rejects.toThrow(/20261124000000_catalogue_and_events.*No such table: nonsense/s);
    const client = new Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("SELECT 1 FROM pg_database WHERE datname LIKE 'asyncflow_shadow%'");
    await client.end();
    expect(rows).toEqual([]);
  });
});
