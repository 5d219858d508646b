'use client';

import { useEffect, useEffectEvent, useState, type ComponentType } from 'react';

export interface Fetched<Props> {
  /** Undefined until it is there. */
  readonly Component: ComponentType<Props> | undefined;
  /** It could not be had the last time it was wanted. */
  readonly isLost: boolean;
}

/**
 * A component whose script is fetched when it is first wanted, and when it is wanted again after it was lost on the way. React's `lazy`
 * would remember the failure for as long as the page lives, and throw it at the whole page. `load` is the same in every render.
 */
export function useFetched<Props>(
  load: () => Promise<ComponentType<Props>>,
  isWanted: boolean,
  onLost: () => void,
): Fetched<Props> {
  const [component, setComponent] = useState<{ readonly Component: ComponentType<Props> }>();
  const [isLost, setLost] = useState(false);
  const isMissing = isWanted && component === undefined;
  const lose = useEffectEvent(() => {
    setLost(true);
    onLost();
  });
  useEffect(() => {
    if (!isMissing) return;
    let isCurrent = true;
    load().then(
      (Component) => isCurrent && setComponent({ Component }),
      () => isCurrent && lose(),
    );
    return () => {
      isCurrent = false;
    };
  }, [isMissing, load]);
  return { Component: component?.Component, isLost: isLost && component === undefined && !isWanted };
}
