import { catalogue } from './domains/catalogue/index.ts';
import { search } from './domains/search/index.ts';

/** The product on a page: every domain, in the order they are built. */
export const domains = [catalogue, search] as const;
