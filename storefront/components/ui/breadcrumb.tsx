import Link from 'next/link';
import { Icon } from './icon';

/** The way from the top of the shop to here; the last item is where one is, or the group one is in. */
export function Breadcrumb({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly { readonly name: string; readonly href: string }[];
}) {
  return (
    <nav aria-label={label} className="mb-4 text-[13px] text-muted">
      <ol className="-ml-1 flex flex-wrap items-center">
        {items.map(({ name, href }, at) => (
          <li key={href} className="flex items-center">
            {at > 0 && <Icon name="right" className="size-3" />}
            <Link href={href} prefetch={false} className="rounded px-1 py-2 hover:text-ink hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
