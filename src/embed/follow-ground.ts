import type { Store } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import { groundOf } from '../ui/frame/apply-ground.ts';

/** Keeps the document's ground in step with the view's theme and, for `auto`, with the system. */
export function followGround(store: Store<ViewState>): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    document.documentElement.dataset['ground'] = groundOf(store.get().theme, system.matches);
  };
  apply();
  system.addEventListener('change', apply);
  store.subscribe(apply);
}
