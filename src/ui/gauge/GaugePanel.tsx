import { useSyncExternalStore, type ReactElement } from 'react';
import { writeLink } from '../../state/url.ts';
import { usePage } from '../page-context.ts';
import { editionYear } from './edition-year.ts';
import { Gauge } from './Gauge.tsx';
import { MAIN_GAUGES } from './gauge-indicators.ts';
import { gaugeModel } from './gauge-model.ts';
import { StaleNote } from './StaleNote.tsx';

/** Where the page becomes a map with a sheet below (see page.css). */
const NARROW = '(max-width: 900px)';

/** Progress to the national targets, always by published values, in the year of the view. */
export function GaugePanel(): ReactElement {
  const { view, text, format, edition } = usePage();
  const isNarrow = useSyncExternalStore(
    subscribe,
    () => matchMedia(NARROW).matches,
    () => false,
  );
  const today = editionYear(edition.manifest.edition);
  const wording = { text, format, language: view.language };
  const models = MAIN_GAUGES.flatMap(
    (indicator) => gaugeModel(edition.national, indicator, view.year, today) ?? [],
  );
  return (
    <section className="gauge-panel" aria-labelledby="gauges-heading">
      <h2 id="gauges-heading" className="panel-heading">
        {text.gauge.heading}
      </h2>
      {view.dataset !== 'published' && <p className="note">{text.gauge.exerciseNote}</p>}
      <StaleNote models={models} wording={wording} />
      {models.map((model) => (
        <Gauge
          key={model.indicator}
          model={model}
          wording={wording}
          year={view.year}
          sources={edition.manifest.sources}
          form={isNarrow ? 'compact' : 'panel'}
        />
      ))}
      <p>
        <a href={`./indicators.html${writeLink({ ...view, camera: undefined })}`}>
          {text.gauge.more}
        </a>
      </p>
    </section>
  );
}

function subscribe(listener: () => void): () => void {
  const narrow = matchMedia(NARROW);
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}
