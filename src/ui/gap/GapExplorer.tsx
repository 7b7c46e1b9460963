import { useEffect, useLayoutEffect, useMemo, useState, type ReactElement } from 'react';
import { gapHubsOf } from '../../domain/loaded-edition.ts';
import type { ReachLimit } from '../../domain/reach.ts';
import { DEFAULT_GAP } from '../../state/gap-settings.ts';
import { PageProvider, usePage } from '../page-context.ts';
import '../styles/gap.css';
import { areaNameOf } from './area-name.ts';
import { DemandFindings } from './DemandFindings.tsx';
import { GapProvider, type GapPage } from './gap-context.ts';
import { GapControls, GapLimit } from './GapControls.tsx';
import { GapPeers } from './GapPeers.tsx';
import { GapRanking } from './GapRanking.tsx';
import { GapTotals } from './GapTotals.tsx';
import { hubsWarning, methodSentences, warningOf } from './gap-words.ts';
import { useSurface } from './use-surface.ts';
import { useWordsOf } from './use-words-of.ts';
import { useNewestSettings } from './newest-settings.ts';
import { NearestHub } from './NearestHub.tsx';
import { NextBest } from './NextBest.tsx';
import { StandIns } from './StandIns.tsx';
import { Proposal } from './Proposal.tsx';
import { TravelTimes } from './TravelTimes.tsx';
import { useGap } from './use-gap.ts';
import { useGapView, type GapView } from './use-gap-view.ts';
import { useGapWords } from './use-gap-words.ts';
import { useSites } from './use-sites.ts';
import { useTableInLink } from './use-table-in-link.ts';
import { WhatIf } from './WhatIf.tsx';
import type { GapText } from '../../text/gap-text.ts';

/** The slider rests when it has not moved for so long. */
const REST_MILLISECONDS = 200;

/** 拠点の空白: who has no hub within reach, and what would change that. Loaded with the layer. */
export default function GapExplorer(props: {
  onView: (view: GapView | undefined) => void;
}): ReactElement {
  const { view, text } = usePage();
  const words = useGapWords(view.language);
  if (words === undefined) return <p className="panel-section">{text.site.loading}</p>;
  return <LoadedExplorer words={words} onView={props.onView} />;
}

function LoadedExplorer(props: {
  words: GapText;
  onView: (view: GapView | undefined) => void;
}): ReactElement {
  const { onView } = props;
  const { page, ...sites } = useSites(usePage());
  const { view, change, edition, text } = page;
  const linked = view.gap ?? DEFAULT_GAP;
  const [limit, setLimit] = useState<ReachLimit>();
  const settings = useMemo(
    () => (limit === undefined ? linked : { ...linked, limit }),
    [linked, limit],
  );
  const newest = useNewestSettings(settings);
  useEffect(() => {
    if (limit === undefined) return undefined;
    // While the slider moves only the explorer and the map follow; the link, and with it the
    // whole page, follow when it rests.
    const timer = setTimeout(() => {
      change({ gap: { ...linked, limit } });
      setLimit(undefined);
    }, REST_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [limit, linked, change]);
  const state = useGap(page, settings);
  const words = useWordsOf(props.words, state.demandSource);
  const { surface, surfaceOn } = useSurface(page, state, settings.surface === 'bands');
  const method = state.snapshot.results?.coverage.method;
  const isPractice = view.dataset === 'exercise';
  const of = { dataset: view.dataset, hubs: page.points.hubs };
  const warning = warningOf(words, of, state);
  useTableInLink(linked, state.demandSource, change);
  const gap: GapPage = {
    words,
    settings,
    set: (patch) => {
      const next = newest.with(patch);
      if (next === undefined) return;
      setLimit(undefined);
      change({ gap: next });
    },
    moveLimit: setLimit,
    state,
    nameOf: (code) => areaNameOf({ edition, text }, code),
    method:
      method === undefined
        ? []
        : methodSentences(words, view.language, method, settings.measure, {
            isLandKnown: state.isLandKnown,
            timesFile: state.times.name,
            classes: state.areas.classList,
          }),
    warning,
    surface,
    surfaceOn,
    ...sites,
  };
  const gapView = useGapView(page, gap);
  useLayoutEffect(() => onView(gapView), [gapView, onView]);
  useEffect(() => () => onView(undefined), [onView]);
  const total = edition.national.indicators.findLast(
    ({ indicator }) => indicator === 'hubs',
  )?.value;
  return (
    // Its parts see the hubs where they are being dragged.
    <PageProvider value={page}>
      <GapProvider value={gap}>
        <section className="gap-explorer" aria-labelledby="gap-heading">
          <h2 id="gap-heading" className="gap-heading">
            {words.heading}
            {isPractice && <span className="exercise-mark">{words.practice}</span>}
          </h2>
          <p className="note">{words.lead}</p>
          {gapHubsOf(page.points) !== undefined && (
            <div className="gap-warning" role="note">
              <strong>{hubsWarning(words, of, state.hubs.length)}</strong>
              {state.areas.classList.isOwn && <p>{words.ownClasses}</p>}
              {view.dataset === 'published' && total !== undefined && (
                <p className="note">{words.sampleWhy(state.hubs.length, total)}</p>
              )}
            </div>
          )}
          <StandIns />
          <GapLimit />
          <GapTotals area={view.area} />
          <NearestHub chosen={gapView.chosen} />
          <GapPeers />
          {state.demand?.status === 'ready' && <DemandFindings report={state.demand.report} />}
          <GapControls />
          <WhatIf />
          <NextBest />
          <Proposal gap={gapView} />
          <GapRanking />
          <TravelTimes />
        </section>
      </GapProvider>
    </PageProvider>
  );
}
