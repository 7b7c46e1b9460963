import type { ReactElement } from 'react';
import { measuresAt } from '../../domain/measure.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import { listedDates, yearsWithLists } from '../../domain/depopulation.ts';
import { withLayer } from '../../state/measure-level.ts';
import { LAYERS, NATION, THEMES, type ViewState } from '../../state/view-state.ts';
import type { KitText } from '../../text/kit-text.ts';
import type { Text } from '../../text/text.ts';
import { Choices } from '../frame/Choices.tsx';

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
        <Choices
          className="kit-field"
          legend={words.editionHeading}
          values={['live', 'frozen'] as const}
          value={view.edition === undefined ? 'live' : 'frozen'}
          words={{ live: words.live, frozen: words.frozen(newest) }}
          onChange={(kind) => set({ edition: kind === 'live' ? undefined : newest })}
        />
        <Choices
          className="kit-field"
          legend={words.viewHeading}
          values={FRAME_VIEWS}
          value={FRAME_VIEWS.find((kind) => kind === view.view) ?? 'map'}
          words={{ map: words.moving, cells: text.map.labelCells, light: words.light }}
          onChange={(kind) => set({ view: kind })}
        />
        <Choices
          className="kit-field"
          legend={text.site.theme}
          values={THEMES}
          value={view.theme}
          words={text.site.themes}
          onChange={(theme) => set({ theme })}
        />
      </div>
    </section>
  );
}
