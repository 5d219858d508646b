import Link from 'next/link';
import type { MerchantRowFragment } from '@/lib/graph/generated/operations';
import type { Locale } from '@/lib/locale';
import { momentText } from '@/lib/locale/moment';
import { say } from '@/lib/merchant/text';

const HEAD = 'py-3 pr-4 text-left font-semibold whitespace-nowrap';
const CELL = 'py-3 pr-4 align-middle whitespace-nowrap tabular-nums';

/** Products as a merchant looks at them. */
export function ProductTable({
  products,
  locale,
}: {
  readonly products: readonly MerchantRowFragment[];
  readonly locale: Locale;
}) {
  return (
    <div role="region" aria-label={say('products', locale)} tabIndex={0} className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead className="border-b border-line text-muted">
          <tr>
            {(['product', 'status', 'price', 'stock', 'updated'] as const).map((column) => (
              <th key={column} scope="col" className={HEAD}>
                {say(column, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {products.map(({ id, title, status, price, variants, updatedAt }) => (
            <tr key={id}>
              <th scope="row" className="min-w-56 py-1 pr-4 text-left font-medium">
                <Link
                  href={`/merchant/products/${encodeURIComponent(id)}`}
                  className="flex min-h-11 items-center underline-offset-4 hover:underline"
                >
                  {title}
                </Link>
              </th>
              <td className={CELL}>
                <span className={status === 'ACTIVE' ? 'text-good' : 'text-muted'}>
                  {say(status === 'ACTIVE' ? 'active' : 'archived', locale)}
                </span>
              </td>
              <td className={CELL}>{price.formatted}</td>
              <td className={CELL}>{variants.reduce((sum, { stock }) => sum + stock, 0).toLocaleString(locale)}</td>
              <td className={`${CELL} text-muted`}>
                <time dateTime={updatedAt}>{momentText(updatedAt, locale)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
