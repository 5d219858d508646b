import type { Dashboard } from '@grafana/grafana-foundation-sdk/dashboard';
import { apiBoard } from './api.ts';
import { checksBoard } from './checks.ts';
import { dataBoard } from './data.ts';
import { flowsBoard } from './flows.ts';
import { overview } from './overview.ts';
import { shoppersBoard } from './shoppers.ts';
import { telemetryBoard } from './telemetry.ts';

/** The one list of boards. */
export const BOARDS: readonly Dashboard[] = [
  overview,
  apiBoard,
  flowsBoard,
  shoppersBoard,
  checksBoard,
  dataBoard,
  telemetryBoard,
];
