import 'server-only';

/** The shop's own address, for what must name it in full: canonical links, the site map, structured data. `PUBLIC_URL`, without a slash at its end. */
export const siteUrl = (): string =>
  (process.env['PUBLIC_URL'] || `http://localhost:${process.env['STOREFRONT_PORT'] || '3000'}`).replace(/\/+$/, '');
