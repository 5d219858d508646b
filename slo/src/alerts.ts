import type { Alert } from './alert.ts';
import { burnRateAlerts } from './burn-rate-alerts.ts';
import { headroomAlert } from './headroom-alert.ts';
import { LOCAL_LINKS, type Links } from './links.ts';
import type { Objective } from './objective.ts';
import { silenceAlert } from './silence-alert.ts';
import { slicesAlert } from './slices-alert.ts';

/** The alerts of an objective, each with a runbook of its name: fast burn, slow burn, silence. */
export const alerts = (objective: Objective, links: Links = LOCAL_LINKS): readonly Alert[] => [
  ...burnRateAlerts(objective, links),
  ...slicesAlert(objective, links),
  ...headroomAlert(objective, links),
  silenceAlert(objective, links),
];
