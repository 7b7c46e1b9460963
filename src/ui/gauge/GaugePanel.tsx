import { useCallback, useSyncExternalStore, type ReactElement } from 'react';
import { SURVEY_YEARS } from '../../domain/survey-years.ts';
import { writeLink } from '../../state/url.ts';
import { usePage } from '../page-context.ts';
import { editionYear } from './edition-year.ts';
import { Gauge } from './Gauge.tsx';
import { MAIN_GAUGES } from './gauge-indicators.ts';
import { panelForm } from './gauge-form.ts';
import { gaugeModel } from './gauge-model.ts';
import { StaleNote } from './StaleNote.tsx';

/** Where the page becomes a map with a sheet below (see page-widths.css). */
const NARROW = '(max-width: 900px)';

/** Windows in which three full gauges stand below each other, whatever the words. */
const HIGH = '(min-height: 1100px)';

/** Windows lower than those of 1440 × 900, and those in which a page of 1366 × 768 stands. */
const LOW = '(max-height: 879px)';
const LOWEST = '(max-height: 779px)';

/** Progress to the national targets, always by published values, in the year of the view. */
export function GaugePanel(): ReactElement {
  const { view, text, format, edition } = usePage();
  const isNarrow = useMedia(NARROW);
  const isHigh = useMedia(HIGH);
  const steps = [useMedia(LOW), useMedia(LOWEST)] as const;
  const form = panelForm({
    isNarrow,
    lack: isHigh ? undefined : lackOf(steps),
    isEnglish: view.language === 'en',
    saysMore: view.dataset !== 'published' || view.year !== SURVEY_YEARS.last,
  });
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
          form={form}
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

function lackOf([isLow, isLowest]: readonly [boolean, boolean]): 0 | 1 | 2 {
  if (isLowest) return 2;
  return isLow ? 1 : 0;
}

/** Whether a media query holds, kept up to date. */
function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
}
