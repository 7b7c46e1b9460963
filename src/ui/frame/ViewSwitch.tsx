import type { ReactElement } from 'react';
import { SWITCHED_VIEWS } from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';

/** 地図 / 等面積 / 表. */
export function ViewSwitch(): ReactElement {
  const { view, change, text } = usePage();
  return (
    <div className="view-switch" role="group" aria-label={text.views.label}>
      {SWITCHED_VIEWS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={view.view === kind || (kind === 'map' && view.view === 'light')}
          // A camera belongs to one drawing: the other is fitted anew.
          onClick={() => change({ view: kind, camera: undefined })}
        >
          {text.views[kind]}
        </button>
      ))}
    </div>
  );
}
