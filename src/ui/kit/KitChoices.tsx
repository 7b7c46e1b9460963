import type { ReactElement } from 'react';
import { measuresAt } from '../../domain/measure.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { listedDates, yearsWithLists } from '../../domain/depopulation.ts';
import { withLayer } from '../../state/measure-level.ts';
import { LAYERS, NATION, THEMES, type ViewState } from '../../state/view-state.ts';
import type { KitText } from '../../text/kit-text.ts';
import type { Text } from '../../text/text.ts';

/** What a frame can show: the moving map, the equal-size map, the drawing alone. */
const FRAME_VIEWS = ['map', 'cells', 'light'] as const;

/** Area, layers, measure, year, edition, movement and colours of the frame. */
export function KitChoices(props: {
  view: ViewState;
  change: (view: ViewState) => void;
  text: Text;
  words: KitText;
  edition: LoadedEdition;
}): ReactElement {
  const { view, change, text, words, edition } = props;
  const set = (patch: Partial<ViewState>): void => change({ ...view, ...patch });
  const level = view.layers.includes('prefecture') ? 'aggregate' : 'municipality';
  const showsMeasure = view.layers.some(
    (layer) => layer === 'municipality' || layer === 'prefecture',
  );
  const { edition: newest } = edition.manifest;
  return (
    <section className="page-section">
      <h2>{words.chooseHeading}</h2>
      <div className="kit-choices">
        <label className="kit-field">
          {words.area}
          <select
            className="select"
            value={view.area}
            onChange={(event) => set({ area: event.target.value })}
          >
            <option value={NATION}>{words.nation}</option>
            {edition.prefectures.map((prefecture) => (
              <option key={prefecture.code} value={prefecture.code}>
                {text.prefectureName(prefecture)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="kit-field">
          <legend>{words.layers}</legend>
          {LAYERS.map((layer) => (
            <label key={layer} className="choice">
              <input
                type="checkbox"
                checked={view.layers.includes(layer)}
                onChange={() => set(withLayer(view, layer))}
              />
              {text.layers[layer]}
            </label>
          ))}
        </fieldset>
        {showsMeasure && (
          <label className="kit-field">
            {words.measure}
            <select
              className="select"
              value={view.measure}
              onChange={(event) => set({ measure: event.target.value, breaks: [] })}
            >
              {measuresAt(level)
                .filter(({ topic }) => topic !== 'imported')
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {text.measures[id].name}
                  </option>
                ))}
            </select>
          </label>
        )}
        <label className="kit-field">
          {words.year}
          <select
            className="select"
            value={view.year}
            onChange={(event) => set({ year: Number(event.target.value) })}
          >
            {yearsWithLists(listedDates(edition.municipalities)).map((year) => (
              <option key={year} value={year}>
                {text.year.value(year)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="kit-field">
          <legend>{words.editionHeading}</legend>
          {[undefined, newest].map((pinned) => (
            <label key={pinned ?? 'live'} className="choice">
              <input
                type="radio"
                name="edition"
                checked={view.edition === pinned}
                onChange={() => set({ edition: pinned })}
              />
              {pinned === undefined ? words.live : words.frozen(pinned)}
            </label>
          ))}
        </fieldset>
        <fieldset className="kit-field">
          <legend>{words.viewHeading}</legend>
          {FRAME_VIEWS.map((kind) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="view"
                checked={view.view === kind}
                onChange={() => set({ view: kind })}
              />
              {kind === 'cells' ? text.map.labelCells : words[kind === 'map' ? 'moving' : 'light']}
            </label>
          ))}
        </fieldset>
        <fieldset className="kit-field">
          <legend>{text.site.theme}</legend>
          {THEMES.map((theme) => (
            <label key={theme} className="choice">
              <input
                type="radio"
                name="theme"
                checked={view.theme === theme}
                onChange={() => set({ theme })}
              />
              {text.site.themes[theme]}
            </label>
          ))}
        </fieldset>
      </div>
    </section>
  );
}
