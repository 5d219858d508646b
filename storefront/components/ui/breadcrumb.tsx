import Link from 'next/link';

export function Breadcrumb({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly { readonly name: string; readonly href: string }[];
}) {
  return (
    <nav aria-label={label} className="mb-5 text-xs text-muted">
      <ol className="flex flex-wrap gap-1.5">
        {items.map(({ name, href }, at) => (
          <li key={href} className="flex gap-1.5">
            {at > 0 && <span aria-hidden="true">/</span>}
            <Link href={href} className="hover:text-ink hover:underline">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
