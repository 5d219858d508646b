export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly token: string | undefined;
  readonly tempoUrl: string | undefined;
  readonly prometheusUrl: string | undefined;
  /** Asked for what fires; undefined where it is not to be asked. */
  readonly alertmanagerUrl: string | undefined;
  /** Trace id -> where to look at it: Grafana, else Tempo, else the platform's own ring. */
  readonly linkTo: (traceId: string) => string;
  readonly environment: 'development' | 'production';
  readonly logLevel: string;
}

const grafanaLink = (grafanaUrl: string, traceId: string): string => {
  const pane = {
    datasource: 'tempo',
    queries: [{ refId: 'A', datasource: { type: 'tempo', uid: 'tempo' }, queryType: 'traceql', query: traceId }],
  };
  return `${grafanaUrl}/explore?schemaVersion=1&panes=${encodeURIComponent(JSON.stringify({ trace: pane }))}`;
};

/** What the environment says; an empty variable counts as not set. */
export function settings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = (name: string): string | undefined => environment[name]?.replace(/\/$/, '') || undefined;
  const grafanaUrl = read('GRAFANA_URL');
  const tempoUrl = read('TEMPO_URL');
  const platformUrl = read('PLATFORM_URL') ?? 'http://127.0.0.1:4000';
  return {
    host: read('ALERT_RECEIVER_HOST') ?? '127.0.0.1',
    port: Number(read('ALERT_RECEIVER_PORT') ?? 9494),
    token: environment['ALERT_RECEIVER_TOKEN'] || undefined,
    tempoUrl,
    prometheusUrl: read('PROMETHEUS_URL'),
    alertmanagerUrl: read('ALERTMANAGER_URL'),
    linkTo: (traceId) => {
      if (grafanaUrl !== undefined) return grafanaLink(grafanaUrl, traceId);
      return tempoUrl === undefined ? `${platformUrl}/debug/traces#${traceId}` : `${tempoUrl}/api/traces/${traceId}`;
    },
    environment: read('NODE_ENV') === 'production' ? 'production' : 'development',
    logLevel: read('LOG_LEVEL') ?? 'info',
  };
}
