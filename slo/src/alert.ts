/** An alerting rule of Prometheus. */
export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** `none` tells nobody: the watchdog, and what holds others back. */
export type Severity = 'page' | 'ticket' | 'none';
