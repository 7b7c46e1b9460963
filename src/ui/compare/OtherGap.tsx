import { useEffect, type ReactElement } from 'react';
import { DEFAULT_GAP } from '../../state/gap-settings.ts';
import type { GapText } from '../../text/gap-text.ts';
import type { GapSide } from '../gap/gap-side.ts';
import { hubsWarning, methodSentences } from '../gap/gap-words.ts';
import { useWordsOf } from '../gap/use-words-of.ts';
import { useGap } from '../gap/use-gap.ts';
import { useGapView, type GapView } from '../gap/use-gap-view.ts';
import { useGapWords } from '../gap/use-gap-words.ts';
import type { Page } from '../page-context.ts';

/** What the gap explorer finds on side B; nothing is drawn here. */
export function OtherGap(props: {
  page: Page;
  /** The explorer of side A where both sides are measured against the same hubs. */
  shared: GapSide | undefined;
  onView: (view: GapView | undefined) => void;
}): ReactElement | null {
  const { page, shared, onView } = props;
  return shared === undefined ? (
    <OwnGap page={page} onView={onView} />
  ) : (
    <SharedGap page={page} explorer={shared} onView={onView} />
  );
}

type OnView = (view: GapView | undefined) => void;

function SharedGap(props: { page: Page; explorer: GapSide; onView: OnView }): null {
  const { page, explorer, onView } = props;
  const view = useGapView(page, explorer);
  useTold(view, onView);
  return null;
}

function OwnGap({ page, onView }: { page: Page; onView: OnView }): ReactElement | null {
  const words = useGapWords(page.view.language);
  return words === undefined ? null : <WordedGap page={page} words={words} onView={onView} />;
}

function WordedGap(props: { page: Page; words: GapText; onView: OnView }): null {
  const { page, onView } = props;
  const { view } = page;
  const settings = view.gap ?? DEFAULT_GAP;
  const state = useGap(page, settings, undefined);
  const words = useWordsOf(props.words, state.demandSource);
  const method = state.snapshot.results?.coverage.method;
  const explorer: GapSide = {
    words,
    settings,
    state,
    method:
      method === undefined
        ? []
        : methodSentences(words, view.language, method, settings.measure, state.date, {
            isLandKnown: state.isLandKnown,
            timesFile: '',
          }),
    warning: hubsWarning(words, view.dataset === 'exercise', state.hubs.length),
    isPlacing: false,
  };
  useTold(useGapView(page, explorer), onView);
  return null;
}

function useTold(view: GapView, onView: OnView): void {
  useEffect(() => onView(view), [view, onView]);
  useEffect(() => () => onView(undefined), [onView]);
}
