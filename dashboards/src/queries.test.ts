import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import type { MetricContract } from '@asyncflow/observability/conventions/define.ts';
import { BOARDS } from './boards/all.ts';
import * as recorded from './external/recorded.ts';
import { findings, labelsOut } from './promql-findings.ts';
import { syntaxErrors } from './syntax.ts';
import { targetsOf, type Target } from './targets.ts';
import { bySeries, contract, type Vocabulary } from './vocabulary.ts';

const TARGETS = BOARDS.flatMap(targetsOf);
const of = (source: Target['source']): readonly Target[] => TARGETS.filter((target) => target.source === source);
const at = ({ board, panel, text }: Target): string => `${board}, ${panel}: ${text}`;

let vocabulary: Vocabulary;
let metricOf: ReadonlyMap<string, MetricContract>;
beforeAll(async () => {
  vocabulary = await contract();
  metricOf = bySeries(vocabulary);
});

test('every query to Prometheus parses and names only metrics and labels that exist', () => {
  expect(of('prometheus').length).toBeGreaterThan(200);
  expect(of('prometheus').flatMap((target) => findings(target.text, metricOf).map((found) => `${at(target)}: ${found}`))).toEqual(
    [],
  );
});

test('a query that is wrong is found out', () => {
  const found = (text: string): readonly string[] => findings(text, metricOf);
  expect(found('sum by (job (up)')).toEqual([expect.stringContaining('does not parse')]);
  expect(found('rate(asyncflow_nothing_total[$__rate_interval])')).toEqual(['nobody emits asyncflow_nothing_total']);
  expect(found('sum by (colour) (rate(asyncflow_mails_total[5m]))')).toEqual(['asyncflow_mails_total has no label colour']);
  expect(found('asyncflow_mails_total{colour="red"}')).toEqual(['asyncflow_mails_total{colour="red"} has no label colour']);
  // A histogram has no series of its own name, and only its buckets have bounds.
  expect(found('asyncflow_job_lag_seconds')).toEqual(['nobody emits asyncflow_job_lag_seconds']);
  expect(found('sum by (le) (asyncflow_job_lag_seconds_count)')).toEqual(['asyncflow_job_lag_seconds_count has no label le']);
});

test('every query to Loki parses and names only events of the contract', () => {
  expect(of('loki').length).toBeGreaterThan(8);
  expect(
    of('loki')
      .filter(({ text }) => syntaxErrors('loki', text).length > 0)
      .map(at),
  ).toEqual([]);
  const known = vocabulary.logs.map(({ event }) => event);
  const named = of('loki').flatMap(({ text }) => /event=~"([^"]*)"/.exec(text)?.[1]?.replaceAll('\\\\', '').split('|') ?? []);
  expect(named.filter((event) => !known.includes(event))).toEqual([]);
  expect(syntaxErrors('loki', '{service_name="platform"} | event=')).not.toEqual([]);
});

test('every query to Tempo parses and names only spans and attributes of the contract', () => {
  expect(of('tempo').length).toBeGreaterThan(6);
  expect(
    of('tempo')
      .filter(({ text }) => syntaxErrors('tempo', text).length > 0)
      .map(at),
  ).toEqual([]);
  const names = vocabulary.spans.map(({ name }) => name);
  const attributes = vocabulary.spans.flatMap((span) => span.attributes);
  const texts = of('tempo').map(({ text }) => text);
  expect(
    texts
      .flatMap((text) => [...text.matchAll(/name = "([^"]*)"/g)].map(([, name]) => name ?? ''))
      .filter((name) => !names.includes(name)),
  ).toEqual([]);
  expect(
    texts
      .flatMap((text) => [...text.matchAll(/span\.([\w.]+)/g)].map(([, name]) => name ?? ''))
      .filter((name) => !attributes.includes(name)),
  ).toEqual([]);
  expect(syntaxErrors('tempo', '{ name = "a" bad }')).not.toEqual([]);
});

test('a legend names only labels that its series have', () => {
  const wanted = ({ legend = '' }: Target): readonly string[] =>
    [...legend.matchAll(/\{\{(.+?)\}\}/g)].flatMap(([, label]) => (label === undefined ? [] : [label]));
  const outOf = ({ source, text }: Target): readonly string[] =>
    source === 'prometheus'
      ? labelsOut(text)
      : [...text.matchAll(/by \(([^)]*)\)/g)].flatMap(([, labels]) => labels?.split(', ') ?? []);
  const missing = TARGETS.flatMap((target) =>
    wanted(target)
      .filter((label) => !outOf(target).includes(label))
      .map((label) => `${at(target)}: ${label}`),
  );
  expect(missing).toEqual([]);
});

test('every series of objectives that a board shows is recorded', () => {
  const rules = readFileSync(new URL('../../slo/generated/rules.yml', import.meta.url), 'utf8');
  const names = new Set([...rules.matchAll(/record: (\S+)/g)].map(([, name]) => name));
  expect(
    Object.values(recorded)
      .map(({ name }) => name)
      .filter((name) => !names.has(name)),
  ).toEqual([]);
});
