import { expect, test } from '@jest/globals';
import type { DashboardLink } from '@grafana/grafana-foundation-sdk/dashboard';
import { boards } from '@asyncflow/observability/conventions/boards.ts';
import { counter } from '@asyncflow/observability/conventions/define.ts';
import { FLOW_CONTRACTS } from '@asyncflow/observability/flows/all.ts';
import { OBJECTIVES } from '@asyncflow/slo/objectives/all.ts';
import { BOARDS } from './boards/all.ts';
import { PROMISES } from './panels/objectives.ts';
import { VARIABLES } from './kit/variables.ts';
import { syntaxErrors } from './syntax.ts';
import { panelsOf, targetsOf } from './targets.ts';
import { unused, usages } from './usage.ts';

const PANELS = BOARDS.flatMap((board) => panelsOf(board).map((panel) => ({ board: board.uid ?? '', panel })));

/** Links of values, of a table's columns among them. */
const LINKS = PANELS.flatMap(({ board, panel: { title, fieldConfig } }) =>
  [
    ...(fieldConfig?.defaults.links ?? []),
    ...(fieldConfig?.overrides ?? []).flatMap(({ properties }) =>
      properties.filter(({ id }) => id === 'links').flatMap(({ value }) => value as DashboardLink[]),
    ),
  ].map((link) => ({ at: `${board}, ${title}: ${link.title}`, url: link.url ?? '' })),
);

test('the boards are those that objectives and alerts may name', () => {
  expect(BOARDS.map(({ uid }) => uid)).toEqual([...boards]);
  expect(OBJECTIVES.filter(({ board }) => !(boards as readonly string[]).includes(board))).toEqual([]);
});

test('every panel says what it shows, in which unit, and what to do when it looks wrong', () => {
  const wanting = PANELS.filter(
    ({ panel: { title, description, fieldConfig, targets } }) =>
      !title || (description ?? '').length < 40 || !fieldConfig?.defaults.unit || !targets?.length,
  );
  expect(wanting.map(({ board, panel }) => `${board}: ${panel.title}`)).toEqual([]);
});

test('a panel stands once on a board, in its place', () => {
  for (const { uid, panels = [] } of BOARDS) {
    const titles = panels.map(({ title }) => title);
    expect({ uid, twice: titles.filter((title, at) => titles.indexOf(title) !== at) }).toEqual({ uid, twice: [] });
    expect(panels.map(({ id }) => id)).toEqual(panels.map((_, at) => at + 1));
    const cells = panels.flatMap(({ gridPos: { x = 0, y = 0, w = 0, h = 0 } = {} }) =>
      Array.from({ length: w * h }, (_, at) => `${x + (at % w)},${y + Math.floor(at / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(panels.every(({ gridPos: { x = 0, w = 0 } = {} }) => x + w <= 24)).toBe(true);
  }
});

test('every link keeps the time range, and to a board the variables', () => {
  expect(LINKS.length).toBeGreaterThan(100);
  const toBoards = LINKS.filter(({ url }) => url.startsWith('/d/'));
  const lost = toBoards.filter(
    ({ url }) =>
      !url.includes('${__url_time_range}') ||
      !VARIABLES.every((name) => url.includes(`\${${name}:queryparam}`) || url.includes(`var-${name}=`)),
  );
  expect(lost).toEqual([]);
  const named = toBoards.map(({ url }) => /^\/d\/([^?]+)\?/.exec(url)?.[1]);
  expect(
    named.filter((name) => name === undefined || !(name.startsWith('${') || (boards as readonly string[]).includes(name))),
  ).toEqual([]);
});

test('every other link opens Explore at the same time with a query that parses', () => {
  const toExplore = LINKS.filter(({ url }) => !url.startsWith('/d/'));
  for (const { at, url } of toExplore) {
    expect({ at, path: url.split('?')[0] }).toEqual({ at, path: '/explore' });
    const panes = JSON.parse(decodeURIComponent(new URLSearchParams(url).get('panes') ?? '')) as {
      a: { range: object; queries: readonly { query?: string; expr?: string; datasource: { uid: string } }[] };
    };
    expect(panes.a.range).toEqual({ from: '${__from}', to: '${__to}' });
    const [asked] = panes.a.queries;
    const source = asked?.datasource.uid === 'loki' ? 'loki' : 'tempo';
    expect({ at, uid: asked?.datasource.uid }).toEqual({ at, uid: source });
    expect({ at, errors: syntaxErrors(source, asked?.expr ?? asked?.query ?? '') }).toEqual({ at, errors: [] });
  }
});

test('from a red number of Overview an example trace, its lines and its plan are three clicks away', () => {
  const urls = (title: RegExp): readonly string[] => LINKS.filter(({ at }) => title.test(at)).map(({ url }) => url);
  for (const { name } of PROMISES) expect(urls(new RegExp(`^overview, ${name}: budget left: Example traces`))).toHaveLength(1);
  const fromTrace = urls(/^overview, Failed requests:/);
  expect(fromTrace.some((url) => url.includes('tempo') && url.includes('${__value.raw}'))).toBe(true);
  expect(fromTrace.some((url) => url.includes('loki') && url.includes('${__value.raw}'))).toBe(true);
  expect(fromTrace.some((url) => url.startsWith('/d/data?') && url.includes('var-trace=${__value.raw}'))).toBe(true);
});

test('a variable is shown where a panel uses it and hidden elsewhere', () => {
  for (const board of BOARDS) {
    const texts = targetsOf(board).map(({ text }) => text);
    const used = VARIABLES.filter((name) => texts.some((text) => new RegExp(`\\$\\{?${name}\\b`).test(text)));
    const shown = (board.templating.list ?? []).filter(({ hide }) => hide === 0).map(({ name }) => name);
    expect({ board: board.uid, shown }).toEqual({ board: board.uid, shown: used });
  }
});

test('every objective and every flow is on a board', () => {
  const texts = BOARDS.flatMap(targetsOf).map(({ text }) => text);
  const missing = (label: string, names: readonly string[]): readonly string[] =>
    names.filter((name) => !texts.some((text) => text.includes(`${label}="${name}"`)));
  expect(
    missing(
      'objective',
      OBJECTIVES.map(({ name }) => name),
    ),
  ).toEqual([]);
  expect(
    missing(
      'flow',
      FLOW_CONTRACTS.map(({ name }) => name),
    ),
  ).toEqual([]);
});

test('a metric that no panel and no objective uses is listed', () => {
  const idle = counter('asyncflow_idle_total', 'Seen by nobody.', {});
  const [objective] = OBJECTIVES;
  if (!objective) throw new Error('no objective');
  const shown = targetsOf(BOARDS[0] ?? { schemaVersion: 0, templating: {}, annotations: {} });
  expect(shown.length).toBeGreaterThan(0);
  const found = usages([idle, objective.sli.metric], [], [objective]);
  expect(unused(found)).toEqual([idle]);
  expect(found[1]?.objectives).toEqual([objective.name]);
  const [onBoards] = usages([objective.sli.metric], BOARDS, []);
  expect(onBoards?.panels).toContain('api: Requests by class');
  expect(unused(onBoards ? [onBoards] : [])).toEqual([]);
});
