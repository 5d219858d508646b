import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { siteUrl } from '@/lib/site/server';

/** Results in all their orders are one page a hundred times: products and categories are what should be found. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  // The address is known where the shop runs, not where it was built.
  await connection();
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search', '/api/'] },
    sitemap: new URL('/sitemap.xml', siteUrl()).href,
  };
}
