/** Those that many operations, statements or pages share. */
const LARGE: Readonly<Record<string, number>> = {
  // 60 operations of one class each, by 3 outcomes, 2 audiences and 14 series: all of them would be 5040.
  asyncflow_operation_duration_seconds: 4000,
  db_client_operation_duration_seconds: 600,
  asyncflow_page_request_duration_seconds: 600,
  asyncflow_flow_duration_seconds: 400,
};

/** The budget of a metric: series in one process, at most. A machine's Prometheus holds some hundred thousand for everything. */
export const seriesMax = (metric: string): number => LARGE[metric] ?? 250;
