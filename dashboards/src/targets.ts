import type { Dashboard, Panel } from '@grafana/grafana-foundation-sdk/dashboard';

/** A query of a panel or an annotation, as a board holds it. */
export interface Target {
  readonly board: string;
  readonly panel: string;
  readonly source: 'prometheus' | 'loki' | 'tempo';
  readonly text: string;
  readonly legend: string | undefined;
  /** Asked as it is at the end of the time range, not over it. */
  readonly isInstant: boolean;
}

interface RawTarget {
  readonly datasource?: { readonly uid?: string };
  readonly expr?: string;
  readonly query?: string;
  readonly legendFormat?: string;
  /** Prometheus's and Loki's words for the same. */
  readonly instant?: boolean;
  readonly queryType?: string;
}

export const panelsOf = ({ panels = [] }: Dashboard): readonly Panel[] =>
  panels.filter((panel): panel is Panel => panel.type !== 'row');

const target = (
  board: string,
  panel: string,
  { datasource, expr, query, legendFormat, instant = false, queryType }: RawTarget,
): Target => ({
  board,
  panel,
  source: datasource?.uid as Target['source'],
  text: expr ?? query ?? '',
  legend: legendFormat,
  isInstant: instant || queryType === 'instant',
});

/** What the names of annotations begin with, where those of panels stand. */
export const ANNOTATION = 'annotation ';

/** Every query of a board, those of annotations last. */
export const targetsOf = (board: Dashboard): readonly Target[] => [
  ...panelsOf(board).flatMap(({ title = '', targets = [] }) =>
    targets.map((raw) => target(board.uid ?? '', title, raw as RawTarget)),
  ),
  ...(board.annotations.list ?? []).map((annotation) =>
    target(board.uid ?? '', `${ANNOTATION}${annotation.name}`, annotation.target as RawTarget),
  ),
];

const STANDING_FOR: readonly (readonly [RegExp, string])[] = [
  [/\$__(?:rate_interval|auto|interval)/g, '5m'],
  [/\$__range/g, '1h'],
  [/\$trace/g, ''],
  [/\$\{?\w+(?::\w+)?\}?/g, '.*'],
];

/** With every variable at All, over an hour. */
export const filledIn = (text: string): string =>
  STANDING_FOR.reduce((filled, [variable, value]) => filled.replaceAll(variable, value), text);
