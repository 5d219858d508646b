import { expect, test } from '@jest/globals';
import { Client } from 'pg';
import { openTestDatabase } from '../../test/harness.ts';
import { migrate } from './migrations.ts';

test('who waits for another migration that does not end is told, and migrates once it has ended', async () => {
  const database = await openTestDatabase();
  const other = new Client({ connectionString: database.url });
  await other.connect();
  await other.query('SELECT pg_advisory_lock(72707369)');
  await expect(migrate(database.url, 1)).rejects.toThrow(
    'Another process has been migrating this database for 1 s. Wait for it, or end it if it hangs, and start again.',
  );
  await other.end();
  expect(await migrate(database.url)).toEqual([]);
  await database.close();
});
