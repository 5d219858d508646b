/** Grey shapes where products will be. */
export default function Loading() {
  return (
    <div className="page py-8" aria-busy="true">
      <div className="h-8 w-48 animate-pulse rounded bg-surface" />
      <div className="mt-8 grid grid-cols-2 gap-5 md:grid-cols-3 lg:grid-cols-4">
        {Array.from({ length: 8 }, (_, at) => (
          <div key={at} className="animate-pulse">
            <div className="aspect-square rounded-lg bg-surface" />
            <div className="mt-3 h-4 w-3/4 rounded bg-surface" />
            <div className="mt-2 h-4 w-1/3 rounded bg-surface" />
          </div>
        ))}
      </div>
    </div>
  );
}
