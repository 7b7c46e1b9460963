/** A value that can be watched. */
export interface Store<T> {
  readonly get: () => T;
  /** Merges a change; listeners run only when something is different. */
  readonly update: (change: Partial<T>) => void;
  readonly replace: (next: T) => void;
  /** Returns a function that stops listening. */
  readonly subscribe: (listener: (next: T, before: T) => void) => () => void;
}

/** Makes a store for one plain object. */
export function createStore<T extends object>(initial: T): Store<T> {
  let current = initial;
  const listeners = new Set<(next: T, before: T) => void>();
  const replace = (next: T): void => {
    if (isSame(current, next)) return;
    const before = current;
    current = next;
    for (const listener of listeners) listener(next, before);
  };
  return {
    get: () => current,
    update: (change) => replace({ ...current, ...change }),
    replace,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame<T extends object>(one: T, other: T): boolean {
  return (Object.keys(one) as (keyof T)[]).every((key) => Object.is(one[key], other[key]));
}
