import type { ReactElement } from 'react';
import type { CompareSettings } from '../../state/compare-settings.ts';
import {
  drawsCells,
  showsTable,
  withTable,
  NATION,
  SWITCHED_VIEWS,
} from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';

/** 地図 / 等面積 / 表, and 比べる, which sets a second map beside the first. */
export function ViewSwitch(): ReactElement {
  const { view, change, text } = usePage();
  const isCompared = view.compare !== undefined;
  return (
    <div className="view-tools" data-covers-map="">
      <Views />
      <button
        type="button"
        className="compare-switch"
        aria-pressed={isCompared}
        onClick={() => change({ compare: isCompared ? undefined : FIRST_COMPARISON })}
      >
        {text.views.compare}
      </button>
    </div>
  );
}

/** With the whole nation, until the reader chooses another. */
const FIRST_COMPARISON: CompareSettings = { with: { kind: 'area', area: NATION }, form: 'sides' };

function Views(): ReactElement {
  const { view, change, text } = usePage();
  const drawing = drawsCells(view) ? 'cells' : 'map';
  const pressed = showsTable(view) ? 'table' : drawing;
  return (
    <div className="view-switch" role="group" aria-label={text.views.label}>
      {SWITCHED_VIEWS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === pressed}
          // A camera belongs to one drawing: the other is fitted anew.
          onClick={() =>
            change({
              view: kind === 'table' ? withTable(view, true) : kind,
              camera: undefined,
            })
          }
        >
          {text.views[kind]}
        </button>
      ))}
    </div>
  );
}
