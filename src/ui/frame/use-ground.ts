import { useEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../../state/view-state.ts';
import { groundOf } from './apply-ground.ts';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const system = matchMedia(DARK);
  system.addEventListener('change', listener);
  return () => system.removeEventListener('change', listener);
}

/** The ground of a theme, kept in step with the system and written on the document. */
export function useGround(theme: Theme): 'light' | 'dark' {
  const systemIsDark = useSyncExternalStore(
    subscribe,
    () => matchMedia(DARK).matches,
    () => false,
  );
  const ground = groundOf(theme, systemIsDark);
  useEffect(() => {
    document.documentElement.dataset['ground'] = ground;
  }, [ground]);
  return ground;
}
