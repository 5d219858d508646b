import type { MetadataRoute } from 'next';

/** Results in all their orders are one page a hundred times: products and categories are what should be found. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/', disallow: ['/search', '/api/'] } };
}
