/** Uids of the boards that `dashboards` generates; objectives and alerts link to them. */
export const boards = ['overview', 'api', 'flows', 'shoppers', 'checks', 'data', 'telemetry'] as const;
export type Board = (typeof boards)[number];
