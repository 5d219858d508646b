import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { Forbidden } from '@/components/merchant/forbidden';
import { ProductTable } from '@/components/merchant/table';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';
import { query } from '@/lib/graph/fetch';
import { ViewerDocument } from '@/lib/graph/generated/documents/viewer';
import { fill } from '@/lib/locale/dictionary';
import { shopperLocale } from '@/lib/locale/server';
import { mayManage } from '@/lib/merchant';
import { productPage } from '@/lib/merchant/server';
import { say } from '@/lib/merchant/text';

const PATH = '/merchant/products';
const STATUSES = [
  ['all', undefined],
  ['active', 'ACTIVE'],
  ['archived', 'ARCHIVED'],
] as const;

interface Props {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: say('products', await shopperLocale()), robots: { index: false } };
}

const addressOf = (parameters: Readonly<Record<string, string | undefined>>): string =>
  `${PATH}?${new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : [])))}`;

export default async function MerchantProductsPage({ searchParams }: Props) {
  const [{ q, status: asked, after }, locale, { viewer }] = [
    await searchParams,
    await shopperLocale(),
    await query(ViewerDocument, {}),
  ];
  if (!mayManage(viewer)) return <Forbidden isGuest={!viewer} path={PATH} locale={locale} />;
  const words = typeof q === 'string' ? q.trim().slice(0, 200) : '';
  const status = STATUSES.find(([, value]) => value !== undefined && value === asked)?.[1];
  const page = await productPage({ words, status, after: typeof after === 'string' ? after : null });
  // A cursor of another list: from its beginning.
  if (!page) redirect(addressOf({ q: words, status }));
  const { hasNextPage, endCursor } = page.pageInfo;
  return (
    <div className="page py-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold tracking-tight">{say('products', locale)}</h1>
        <Link href={`${PATH}/new`} className={buttonClass()}>
          {say('newProduct', locale)}
        </Link>
      </div>
      <form action={PATH} role="search" aria-label={say('search', locale)} className="mt-6 flex max-w-md items-end gap-2">
        <TextField
          name="q"
          label={say('search', locale)}
          type="search"
          autoComplete="off"
          defaultValue={words}
          className="flex-1"
        />
        <button type="submit" className={buttonClass('secondary')}>
          {say('find', locale)}
        </button>
      </form>
      <div className="my-4 flex flex-wrap items-center gap-2 text-sm">
        {words === '' &&
          STATUSES.map(([name, value]) => (
            <Link
              key={name}
              href={addressOf({ status: value })}
              aria-current={value === status ? 'true' : undefined}
              className="inline-flex min-h-11 items-center rounded-full border border-line px-4 aria-[current=true]:border-accent aria-[current=true]:font-bold"
            >
              {say(name, locale)}
            </Link>
          ))}
        <p className="ml-auto text-muted tabular-nums">
          {fill(say('count', locale), { count: page.totalCount.toLocaleString(locale) })}
        </p>
      </div>
      {page.edges.length === 0 ? (
        <Notice
          level={2}
          title={say('nothing', locale)}
          action={
            <Link href={PATH} className={buttonClass('secondary')}>
              {say('all', locale)}
            </Link>
          }
        >
          {say('nothingText', locale)}
        </Notice>
      ) : (
        <ProductTable products={page.edges.map(({ node }) => node)} locale={locale} />
      )}
      <nav aria-label={say('products', locale)} className="mt-8 flex justify-center gap-3">
        {after !== undefined && (
          <Link href={addressOf({ q: words, status })} className={buttonClass('secondary')}>
            {say('first', locale)}
          </Link>
        )}
        {hasNextPage && endCursor && (
          <Link href={addressOf({ q: words, status, after: endCursor })} rel="next" className={buttonClass('secondary')}>
            {say('next', locale)}
          </Link>
        )}
      </nav>
    </div>
  );
}
