import { expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { counter, histogram, span } from '@asyncflow/observability/conventions/define.ts';
import { boardPanels, mentions, titlesThatName } from './usage.ts';

const shown = histogram('asyncflow_wait_seconds', 'Waiting.', {}, [1]);
const idle = counter('asyncflow_wait', 'Waits.', {});

test('a declaration mentions what it is made of, at any depth, and nothing that only shares its name', () => {
  const declared = { name: 'asyncflow_wait', sli: { metric: shown, others: [{ span: span('cart.read', []) }] } };
  expect(mentions(declared, shown.name)).toBe(true);
  expect(mentions(declared, 'cart.read')).toBe(true);
  expect(mentions(declared, idle.name)).toBe(false);
});

test('a panel shows a metric by its whole name, or a series of it, wherever the panel stands', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'asyncflow-boards-'));
  expect(boardPanels(root)).toEqual([]);
  mkdirSync(path.join(root, 'dashboards/generated'), { recursive: true });
  const panel = { title: 'Waits', targets: [{ expr: 'sum(rate(asyncflow_wait_seconds_bucket[5m]))' }] };
  writeFileSync(
    path.join(root, 'dashboards/generated/flows.json'),
    JSON.stringify({ panels: [{ title: 'a row', panels: [panel] }] }),
  );
  const panels = boardPanels(root);
  rmSync(root, { recursive: true });
  expect(titlesThatName(panels, shown.name)).toEqual(['flows: Waits']);
  expect(titlesThatName(panels, idle.name)).toEqual([]);
});
