/** What goes into the log: plans of slow statements, and nothing that a shopper typed. The same in docker-compose.yml. */
export const LOG_SETTINGS: Readonly<Record<string, string>> = {
  'auto_explain.log_min_duration': '150ms',
  'auto_explain.log_format': 'json',
  'auto_explain.log_parameter_max_length': '0',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  // Without DETAIL, which quotes the row that broke a constraint.
  log_error_verbosity: 'terse',
};
/** Of the embedded server. */
export const SETTINGS: Readonly<Record<string, string>> = {
  ...LOG_SETTINGS,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '96MB',
  max_connections: '60',
  max_wal_size: '512MB',
  shared_preload_libraries: 'auto_explain,pg_stat_statements',
  timezone: 'UTC',
  log_timezone: 'UTC',
};
/** Tests start several platforms at once over one server. */
export const DISPOSABLE: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
};
