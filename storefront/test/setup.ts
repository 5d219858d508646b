import '@testing-library/jest-dom/jest-globals';

// jsdom lays nothing out: what measures elements gets an observer that never sees a change.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Nothing moves in jsdom either: Headless UI waits for no transition.
if ('Element' in globalThis) Element.prototype.getAnimations ??= () => [];
