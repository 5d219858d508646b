import type { Board } from '@asyncflow/observability/conventions/boards.ts';
import type { AnnotationQuery, Dashboard, Panel, RowPanel } from '@grafana/grafana-foundation-sdk/dashboard';
import type { Builder } from '@grafana/grafana-foundation-sdk/cog';
import {
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  RowBuilder,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { AnyPanel } from './panel.ts';
import { variables, type VariableName } from './variables.ts';

export interface Row {
  readonly title: string;
  readonly panels: readonly AnyPanel[];
}
export const row = (title: string, ...panels: readonly AnyPanel[]): Row => ({ title, panels });

export interface BoardSpec {
  /** Links and objectives name it: never changed. */
  readonly uid: Board;
  readonly title: string;
  readonly description: string;
  /** Variables that a panel of it uses. */
  readonly uses: readonly VariableName[];
  readonly annotations: readonly Builder<AnnotationQuery>[];
  readonly rows: readonly Row[];
}

const TAG = 'asyncflow';
const COLUMNS = 24;

/** Left to right, a new shelf when one is full, a row's heading as its own shelf. The builder's own placing lets panels of different heights overlap. */
function placed(panels: readonly (Panel | RowPanel)[]): void {
  let x = 0;
  let y = 0;
  let shelf = 0;
  for (const [at, panel] of panels.entries()) {
    const { w = COLUMNS, h = 1 } = panel.type === 'row' ? { w: COLUMNS, h: 1 } : (panel.gridPos ?? {});
    if (x + w > COLUMNS) {
      x = 0;
      y += shelf;
      shelf = 0;
    }
    panel.id = at + 1;
    panel.gridPos = { x, y, w, h };
    x += w;
    shelf = Math.max(shelf, h);
  }
}

/** The board as Grafana reads it; panels are numbered in the order they stand. */
export function board({ uid, title, description, uses, annotations, rows }: BoardSpec): Dashboard {
  const builder = new DashboardBuilder(title)
    .uid(uid)
    .description(description)
    .tags([TAG])
    .timezone('browser')
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: 'now-1h', to: 'now' })
    .refresh('30s')
    .variables([...variables(uses)])
    .annotations([...annotations])
    .link(new DashboardLinkBuilder('Boards').type(DashboardLinkType.Dashboards).tags([TAG]).includeVars(true).keepTime(true));
  for (const { title: rowTitle, panels } of rows) {
    builder.withRow(new RowBuilder(rowTitle));
    for (const panel of panels) builder.withPanel(panel);
  }
  // A panel that stands on two boards is one object of the builders.
  const built = JSON.parse(JSON.stringify(builder.build())) as Dashboard;
  placed(built.panels ?? []);
  return built;
}
