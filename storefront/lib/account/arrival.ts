type Listener = () => void;
const listeners = new Set<Listener>();

/** Runs whenever somebody else than before goes on in this page: what was kept for the other one must go. */
export const onArrival = (listener: Listener): void => void listeners.add(listener);
export const announceArrival = (): void => {
  for (const listener of listeners) listener();
};
