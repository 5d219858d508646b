/** Grey shapes where cards will be, of the cards' own measures so that nothing moves when they come. */
export function CardsSkeleton({ count }: { readonly count: number }) {
  return (
    <div className="grid grid-cols-2 gap-x-3 gap-y-9 sm:gap-x-5 md:grid-cols-3 xl:grid-cols-4">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} className="animate-pulse">
          <div className="aspect-square rounded-xl bg-surface" />
          <div className="mt-3 h-3 w-1/4 rounded bg-surface" />
          <div className="mt-2 h-4 w-4/5 rounded bg-surface" />
          <div className="mt-3 h-5 w-2/5 rounded bg-surface" />
        </div>
      ))}
    </div>
  );
}
