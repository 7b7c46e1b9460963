import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { Cancelled, type Progress } from '../../geo/gap/steps.ts';
import type { GapAnswers } from '../../geo/gap/protocol.ts';
import { MOST_SITES, roundSite, SITE_COUNT, SITE_PLACES } from '../../state/gap-settings.ts';
import { NATION } from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';
import { Choices } from '../frame/Choices.tsx';
import { useGapPage } from './gap-context.ts';
import { NextBestFound } from './NextBestFound.tsx';
import type { GapResults } from './gap-snapshot.ts';

type Answer = GapAnswers['nextBest'];

/** 次に効く場所を探す: N sites one by one, with progress, a way to stop, and the guarantee stated. */
export function NextBest(): ReactElement {
  const { view, change, format, text } = usePage();
  const { words, settings, set, state } = useGapPage();
  const { next } = words;
  const id = useId();
  const [progress, setProgress] = useState<Progress>();
  const [outcome, setOutcome] = useState<{ answer: Answer; of: GapResults['inputs'] }>();
  const [isCancelled, setCancelled] = useState(false);
  const [failure, setFailure] = useState('');
  const cancel = useRef<() => void>(undefined);
  useEffect(() => () => cancel.current?.(), []);
  const { director, snapshot } = state;
  const inputs = snapshot.results?.inputs;
  const hasPrefecture = view.area !== NATION;
  const sitePlace =
    settings.sitePlace === 'area' && !hasPrefecture ? 'anywhere' : settings.sitePlace;
  const search = async (): Promise<void> => {
    if (inputs === undefined) return;
    const { reach, limit, measure } = inputs;
    const restriction = {
      prefecture: sitePlace === 'area' ? view.area.slice(0, 2) : undefined,
      depopulatedOnly: sitePlace === 'depopulated',
    };
    const question = { reach, limit, measure, count: settings.siteCount, restriction };
    const asked = director.nextBest(question, setProgress);
    cancel.current = asked.cancel;
    setCancelled(false);
    setFailure('');
    setOutcome(undefined);
    setProgress({ done: 0, total: 1 });
    try {
      setOutcome({ answer: await asked.answer, of: inputs });
    } catch (error) {
      if (error instanceof Cancelled) setCancelled(true);
      else
        setFailure(words.withheld.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      cancel.current = undefined;
      setProgress(undefined);
    }
  };
  const take = (sites: readonly { longitude: number; latitude: number }[]): void => {
    const places = sites.map(({ longitude, latitude }) => roundSite([longitude, latitude]));
    change({ sites: [...view.sites, ...places].slice(0, MOST_SITES) });
  };
  return (
    <section className="panel-section" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className="panel-heading">
        {next.heading}
      </h3>
      <label htmlFor={`${id}-count`}>{next.count}</label>{' '}
      <input
        id={`${id}-count`}
        className="input gap-count"
        type="number"
        min={SITE_COUNT.min}
        max={SITE_COUNT.max}
        value={settings.siteCount}
        onChange={(event) => {
          const count = Math.round(Number(event.target.value));
          if (count >= SITE_COUNT.min && count <= SITE_COUNT.max) set({ siteCount: count });
        }}
      />
      <Choices
        legend={next.place}
        values={SITE_PLACES}
        value={sitePlace}
        words={next.places}
        isDisabled={(value) => value === 'area' && !hasPrefecture}
        onChange={(value) => set({ sitePlace: value })}
      />
      {!hasPrefecture && <p className="note">{next.areaNeeded}</p>}
      {progress === undefined ? (
        <button
          type="button"
          className="button"
          disabled={inputs === undefined}
          onClick={() => void search()}
        >
          {next.start}
        </button>
      ) : (
        <p className="gap-place">
          <progress value={progress.done} max={progress.total} aria-label={next.heading} />
          <span role="status">
            {next.searching(
              `${format((progress.done / Math.max(1, progress.total)) * 100)}${text.units.percent}`,
            )}
          </span>
          <button type="button" className="button" onClick={() => cancel.current?.()}>
            {words.cancel}
          </button>
        </p>
      )}
      {isCancelled && <p role="status">{next.cancelled}</p>}
      {failure !== '' && <p role="alert">{failure}</p>}
      {outcome !== undefined && (
        <NextBestFound
          answer={outcome.answer}
          isStale={
            inputs !== undefined && outcome.of !== inputs && !isOnlySites(outcome.of, inputs)
          }
          onTake={take}
        />
      )}
    </section>
  );
}

/** Placing the sites found does not make the list of them out of date. */
function isOnlySites(before: GapResults['inputs'], after: GapResults['inputs']): boolean {
  const keys = ['demand', 'areas', 'hubs', 'chosen', 'times', 'reach', 'limit', 'measure'] as const;
  return keys.every((key) => before[key] === after[key]);
}
