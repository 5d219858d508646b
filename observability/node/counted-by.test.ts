import { expect, test } from '@jest/globals';
import { globSync } from 'node:fs';
import { jobRuns, jobsFreed } from '../conventions/jobs.ts';
import { buildInfo, isDefaultMetric } from '../conventions/process.ts';
import { rumItemsDropped } from '../conventions/rum.ts';
import { countedBy } from './counted-by.ts';
import { telemetryUnderTest } from './telemetry-fixture.ts';

test('every counter of the contract belongs to one service, or to every process', async () => {
  const cwd = new URL('../conventions/', import.meta.url);
  const declared = new Set<string>();
  for (const file of globSync('*.ts', { cwd }))
    for (const value of Object.values((await import(new URL(file, cwd).href)) as object) as { kind?: string; name?: string }[])
      if (value.kind === 'counter' && value.name !== undefined && !isDefaultMetric(value.name)) declared.add(value.name);
  const everywhere = new Set(countedBy('test').map(({ name }) => name));
  const own = buildInfo.labels.service.flatMap((service) =>
    countedBy(service)
      .map(({ name }) => name)
      .filter((name) => !everywhere.has(name)),
  );
  expect([...everywhere, ...own].toSorted()).toEqual([...declared].toSorted());
});

test('a process shows what it counts at zero before anything happened, and nothing of the others', async () => {
  const text = await telemetryUnderTest({ service: 'platform' }).metricsText();
  expect(text).toContain(`\n${jobsFreed.name} 0`);
  expect(text).toMatch(new RegExp(`^${jobRuns.name}\\{.*outcome="dead".*\\} 0$`, 'm'));
  expect(text).not.toContain(rumItemsDropped.name);
});
