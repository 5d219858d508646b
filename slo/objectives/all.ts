import type { Objective } from '../src/objective.ts';
import { apiAvailability } from './api-availability.ts';
import { apiLatency } from './api-latency.ts';
import { capacity } from './capacity.ts';
import { checkoutCompletion } from './checkout-completion.ts';
import { conversion } from './conversion.ts';
import { journeys } from './journeys.ts';
import { shopperExperience } from './shopper-experience.ts';

/** The one list of objectives. */
export const OBJECTIVES: readonly Objective[] = [
  apiLatency,
  apiAvailability,
  checkoutCompletion,
  journeys,
  shopperExperience,
  capacity,
  conversion,
];
