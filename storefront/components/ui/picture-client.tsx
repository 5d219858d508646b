'use client';

import { useEffect, useRef, useState } from 'react';

/** A picture that falls back to another when it cannot be loaded, also when that happened before this script ran. */
export function Picture({
  src,
  fallback,
  alt,
  className,
  isFirst = false,
}: {
  readonly src: string;
  readonly fallback: string;
  readonly alt: string;
  readonly className?: string;
  readonly isFirst?: boolean;
}) {
  const [failed, setFailed] = useState<string>();
  const element = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const image = element.current;
    if (image?.complete && image.naturalWidth === 0 && src !== fallback) setFailed(src);
  }, [src, fallback]);
  return (
    // Drawings are SVG and photographs stand at foreign addresses: nothing for an optimiser to do.
    <img
      ref={element}
      src={failed === src ? fallback : src}
      alt={alt}
      width={800}
      height={800}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : 'auto'}
      // What is seen first comes with the page's first frame.
      decoding={isFirst ? 'auto' : 'async'}
      referrerPolicy="no-referrer"
      onError={() => setFailed(src)}
      className={className}
    />
  );
}
