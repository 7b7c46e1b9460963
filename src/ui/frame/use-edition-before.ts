import { useEffect, useMemo, useState } from 'react';
import { NATION, type ViewState } from '../../state/view-state.ts';
import type { LightModel } from '../light/light-model.ts';
import type { Page } from '../page-context.ts';

/** What was loaded, and for which view of which edition. */
interface Loaded {
  readonly view: unknown;
  readonly edition: string;
  readonly model: LightModel | undefined;
}

/**
 * The nation of the same view in the edition before the one that is shown; `undefined`
 * where there is none, while it loads, and for the reader's own data, which have no editions.
 */
export function useEditionBefore(page: Page): LightModel | undefined {
  const { edition, opened, text } = page;
  const { dataset, layers, rmoForm, measure, method, classes, breaks, year } = page.view;
  // Where the reader looks, and how, changes nothing of what is compared.
  const view = useMemo(
    (): Partial<ViewState> => ({
      dataset,
      layers,
      rmoForm,
      measure,
      method,
      classes,
      breaks,
      year,
      area: NATION,
    }),
    [dataset, layers, rmoForm, measure, method, classes, breaks, year],
  );
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    // One edition is what most sites have: the code for two comes with the second.
    if (edition.editions.length < 2 || view.dataset === 'imported') return undefined;
    let isCurrent = true;
    void import('../light/light-before.ts')
      .then(({ loadNationBefore }) =>
        loadNationBefore(new URL('../', opened.base).href, view, text, edition),
      )
      .then((model) => {
        if (isCurrent) setLoaded({ view, edition: edition.manifest.edition, model });
      });
    return () => {
      isCurrent = false;
    };
  }, [view, edition, opened.base, text]);
  // What came before another edition says nothing of the one that is open now.
  const isCurrent = loaded?.view === view && loaded.edition === edition.manifest.edition;
  return isCurrent ? loaded.model : undefined;
}
