import { useState, type ReactElement } from 'react';
import { DATASETS } from '../domain/edition.ts';
import type { LoadedEdition } from '../domain/loaded-edition.ts';
import type { Briefing } from '../state/slides/briefing.ts';
import { NATION, type ViewState } from '../state/view-state.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import type { Text } from '../text/text.ts';
import { readyBriefing } from '../ui/slides/ready-briefing.ts';

/** A ready briefing is shown to others, who do not have what is kept on this device. */
const READY_DATASETS = DATASETS.filter((dataset) => dataset !== 'imported');

/** Opens the ready briefing of the nation or of a prefecture. */
export function ReadyForm(props: {
  edition: LoadedEdition;
  view: ViewState;
  text: Text;
  words: BriefingText;
  onOpen: (briefing: Briefing) => void;
}): ReactElement {
  const { edition, view, text, words, onOpen } = props;
  const { page } = words;
  const [area, setArea] = useState(view.area === NATION ? NATION : view.area.slice(0, 2));
  const [dataset, setDataset] = useState(view.dataset === 'imported' ? 'published' : view.dataset);
  const open = (): void => {
    const prefecture = edition.prefectureByCode.get(area);
    const name = prefecture === undefined ? page.nation : text.prefectureName(prefecture);
    const { language } = view;
    const { edition: pinned } = edition.manifest;
    onOpen(readyBriefing({ area, name, dataset, language, edition: pinned }, words));
  };
  return (
    <section className="briefing-ready" aria-label={page.ready}>
      <h2>{page.ready}</h2>
      <p className="note">{page.readyHint}</p>
      <div className="button-row">
        <label>
          {page.readyFor}{' '}
          <select className="select" value={area} onChange={(event) => setArea(event.target.value)}>
            <option value={NATION}>{page.nation}</option>
            {edition.prefectures.map((prefecture) => (
              <option key={prefecture.code} value={prefecture.code}>
                {text.prefectureName(prefecture)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {page.dataset}{' '}
          <select
            className="select"
            value={dataset}
            onChange={(event) =>
              setDataset(READY_DATASETS.find((known) => known === event.target.value) ?? dataset)
            }
          >
            {READY_DATASETS.map((known) => (
              <option key={known} value={known}>
                {text.dataset[known]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="button" onClick={open}>
          {page.readyOpen}
        </button>
      </div>
    </section>
  );
}
