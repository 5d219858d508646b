import { CardsSkeleton } from '@/components/ui/skeleton';

export default function Loading() {
  return (
    <div className="page py-5 md:py-8" aria-busy="true">
      <div className="h-9 w-64 max-w-full animate-pulse rounded-lg bg-surface md:h-11" />
      <div className="mt-6 gap-10 md:mt-8 lg:grid lg:grid-cols-[15rem_1fr]">
        <div className="hidden animate-pulse space-y-4 lg:block">
          {[28, 44, 36, 40, 32].map((width) => (
            <div key={width} className="h-4 rounded bg-surface" style={{ width: `${width * 2}%` }} />
          ))}
        </div>
        <CardsSkeleton count={8} />
      </div>
    </div>
  );
}
