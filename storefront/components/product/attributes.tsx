import type { Locale } from '@/lib/locale';
import { text } from '@/lib/locale/text';
import type { Product } from '@/lib/product';

export function Attributes({ attributes, locale }: { readonly attributes: Product['attributes']; readonly locale: Locale }) {
  if (attributes.length === 0) return null;
  return (
    <section aria-labelledby="details" className="mt-16">
      <h2 id="details" className="mb-4 text-xl font-bold tracking-tight">
        {text('details', locale)}
      </h2>
      <dl className="grid gap-x-12 border-t border-line text-sm md:grid-cols-2">
        {attributes.map(({ name, label, display }) => (
          <div key={name} className="flex gap-4 border-b border-line py-3.5">
            <dt className="w-28 shrink-0 text-muted">{label.replaceAll('_', ' ')}</dt>
            <dd className="min-w-0 flex-1 font-medium">{display}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
