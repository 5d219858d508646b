import type { MetadataRoute } from 'next';
import { navigation } from '@/lib/graph/navigation';
import { everyProduct } from '@/lib/site/products';
import { siteUrl } from '@/lib/site/server';

/** Home, categories and products. Both languages stand at one address, so there are no alternates to name. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [categories, products] = await Promise.all([navigation(), everyProduct()]);
  const at = (path: string) => new URL(path, siteUrl()).href;
  return [
    { url: at('/') },
    ...categories
      .flatMap((category) => [category, ...category.children])
      .map(({ id }) => ({ url: at(`/c/${encodeURIComponent(id)}`) })),
    ...products.map(({ id, updatedAt }) => ({ url: at(`/p/${encodeURIComponent(id)}`), lastModified: updatedAt })),
  ];
}
