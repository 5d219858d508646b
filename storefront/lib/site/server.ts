import 'server-only';

/** The shop's own address, for what must name it in full: canonical links, the site map, structured data. `STOREFRONT_URL`. */
export const siteUrl = (): string =>
  process.env['STOREFRONT_URL'] ?? `http://localhost:${process.env['STOREFRONT_PORT'] ?? '3000'}`;
