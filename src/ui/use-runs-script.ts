import { useSyncExternalStore } from 'react';

/**
 * Whether the component runs in a browser. False in the page that the build writes, where a part
 * that only works with script must not promise keys or a tab stop.
 */
export function useRunsScript(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
