import { useEffect, useRef, type ReactElement } from 'react';
import { DEFAULT_GAP } from '../../state/gap-settings.ts';
import { withLayer } from '../../state/measure-level.ts';
import { SURVEY_YEARS, LAYERS, BASE_MAPS, fillOf } from '../../state/view-state.ts';
import type { LayerId } from '../../state/view-state.ts';
import type { TermId } from '../../domain/term.ts';
import { classShape } from '../class-shape.ts';
import { ownCountsOf } from '../own-words.ts';
import { usePage } from '../page-context.ts';
import { TermHelp } from '../terms/TermHelp.tsx';
import { MeasureSelect } from './MeasureSelect.tsx';

/** 地図に表示する: the layers, how much of each is loaded, and what can be chosen for it. */
export function LayerPanel(): ReactElement {
  const { view, change, text } = usePage();
  return (
    <section className="panel-section" aria-labelledby="layers-heading">
      <h2 id="layers-heading" className="panel-heading">
        {text.layers.heading}
      </h2>
      <ul className="layer-list">
        {LAYERS.map((layer) => (
          <LayerItem key={layer} layer={layer} />
        ))}
        <GapItem />
      </ul>
      <details className="base-choice" open={view.base !== 'none'}>
        <summary>{text.layers.base}</summary>
        <div className="choices" role="radiogroup" aria-label={text.layers.base}>
          {BASE_MAPS.map((base) => (
            <label key={base} className="choice">
              <input
                type="radio"
                name="base"
                checked={view.base === base}
                onChange={() => change({ base })}
              />
              {text.layers.bases[base]}
            </label>
          ))}
        </div>
        <p className="note">{text.layers.baseNote}</p>
      </details>
    </section>
  );
}

/** 拠点の空白: its panel stands beside the map; switched on again it is as it was left. */
function GapItem(): ReactElement {
  const { view, change, text } = usePage();
  const left = useRef(DEFAULT_GAP);
  const isShown = view.gap !== undefined;
  useEffect(() => {
    if (view.gap !== undefined) left.current = view.gap;
  }, [view.gap]);
  return (
    <li className="layer" data-shown={isShown}>
      <label className="layer-toggle">
        <input
          type="checkbox"
          checked={isShown}
          onChange={() => change({ gap: isShown ? undefined : left.current })}
        />
        <span className="layer-mark" data-layer="gap" aria-hidden="true" />
        <span className="layer-name">{text.layers.gap}</span>
        <span className="layer-count">{text.layers.gapCount}</span>
      </label>
      <TermHelp terms={['gap', 'demandPoint']} name={text.layers.gap} text={text} />
      {isShown && <p className="note layer-note">{text.layers.gapNote}</p>}
    </li>
  );
}

/** Terms that a layer brings to the page. */
const LAYER_TERMS: Readonly<Record<LayerId, readonly TermId[]>> = {
  depopulation: ['depopulation', 'depopulated', 'municipalityCode'],
  hub: ['hub', 'strategy', 'settlement'],
  rmo: ['rmo'],
  municipality: ['indicator', 'ageing', 'projection', 'fiscalCapacity', 'absence'],
  prefecture: ['prefectureAggregate', 'absence'],
};

function LayerItem({ layer }: { layer: LayerId }): ReactElement {
  const { view, change, text } = usePage();
  const isShown = view.layers.includes(layer);
  return (
    <li className="layer" data-shown={isShown}>
      <label className="layer-toggle">
        <input type="checkbox" checked={isShown} onChange={() => change(withLayer(view, layer))} />
        <span className="layer-mark" data-layer={layer} aria-hidden="true" />
        <span className="layer-name">{text.layers[layer]}</span>
        <LayerCount layer={layer} />
      </label>
      <TermHelp terms={LAYER_TERMS[layer]} name={text.layers[layer]} text={text} />
      {isShown && <LayerOptions layer={layer} />}
    </li>
  );
}

function LayerOptions({ layer }: { layer: LayerId }): ReactElement | null {
  const page = usePage();
  const { view, change, text } = page;
  if (layer === 'municipality') return <MeasureSelect level="municipality" />;
  if (layer === 'prefecture') return <MeasureSelect level="aggregate" />;
  const asRings = classShape(page) === 'ring';
  const isFilled = fillOf(view) === 'depopulation' && view.gap === undefined;
  if (layer === 'depopulation' && !isFilled)
    return <p className="note layer-note">{asRings ? text.layers.asRings : text.layers.asDots}</p>;
  if (layer !== 'rmo') return null;
  return (
    <div className="choices layer-options" role="radiogroup" aria-label={text.layers.rmoForm}>
      {(['circle', 'fill'] as const).map((rmoForm) => (
        <label key={rmoForm} className="choice">
          <input
            type="radio"
            name="rmo-form"
            checked={view.rmoForm === rmoForm}
            onChange={() => change({ rmoForm })}
          />
          {text.layers.rmoForms[rmoForm]}
        </label>
      ))}
    </div>
  );
}

function LayerCount({ layer }: { layer: LayerId }): ReactElement {
  const { edition, points, rows, text, view } = usePage();
  const { layers, units } = text;
  const total = (indicator: string): number | undefined =>
    edition.national.indicators.find(
      (row) => row.indicator === indicator && row.fiscalYear === SURVEY_YEARS.last,
    )?.value;
  const loaded = (count: number | undefined, indicator: string, unit: string): string => {
    if (count === undefined) return layers.notLoaded;
    const all = view.dataset === 'published' ? total(indicator) : undefined;
    return all === undefined ? layers.count(count, unit) : layers.loaded(count, all, unit);
  };
  const hasOwnList = (points.own?.lists.length ?? 0) > 0;
  const classed = hasOwnList ? rows.filter((row) => row.depopulation !== undefined) : rows;
  const listed = (kind: 'hubs' | 'rmos'): number | undefined =>
    points[kind]?.length ?? ownCountsOf(text, points, kind, view)?.sum;
  const words: Record<LayerId, string> = {
    depopulation: layers.count(classed.length, units.municipalities),
    hub: loaded(listed('hubs'), 'hubs', units.places),
    rmo: loaded(listed('rmos'), 'rmos', units.organisations),
    municipality: layers.count(rows.length, ''),
    prefecture: layers.count(edition.prefectures.length, ''),
  };
  return <span className="layer-count figure">{words[layer]}</span>;
}
