import type { DataSourceRef } from '@grafana/grafana-foundation-sdk/common';

/** Uids that observability/grafana provisions. */
export const PROMETHEUS: DataSourceRef = { type: 'prometheus', uid: 'prometheus' };
export const LOKI: DataSourceRef = { type: 'loki', uid: 'loki' };
export const TEMPO: DataSourceRef = { type: 'tempo', uid: 'tempo' };
