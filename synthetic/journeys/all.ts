import type { JourneyName } from '../../observability/conventions/synthetic.ts';
import { browse } from './browse.ts';
import type { Journey, Shop } from './journey.ts';
import { search } from './search.ts';

/** The one list of journeys. */
export const JOURNEYS_BY_NAME: Readonly<Record<JourneyName, (shop: Shop) => Journey>> = { browse, search };
