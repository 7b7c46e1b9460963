import { useEffect, type ReactElement } from 'react';
import { DEFAULT_GAP } from '../../state/gap-settings.ts';
import type { GapText } from '../../text/gap-text.ts';
import type { GapSide } from '../gap/gap-side.ts';
import { methodSentences, warningOf } from '../gap/gap-words.ts';
import { useWordsOf } from '../gap/use-words-of.ts';
import { useGap } from '../gap/use-gap.ts';
import { useGapView, type GapView } from '../gap/use-gap-view.ts';
import { useGapWords } from '../gap/use-gap-words.ts';
import type { Page } from '../page-context.ts';

/** What the gap explorer finds on side B; nothing is drawn here. */
export function OtherGap(props: {
  page: Page;
  /** The explorer of side A. */
  own: GapSide;
  /** Whether both sides are measured against the same hubs: then it speaks for both. */
  isShared: boolean;
  onView: (view: GapView | undefined) => void;
}): ReactElement | null {
  const { page, own, isShared, onView } = props;
  return isShared ? (
    <SharedGap page={page} explorer={own} onView={onView} />
  ) : (
    <OwnGap page={page} own={own} onView={onView} />
  );
}

type OnView = (view: GapView | undefined) => void;

function SharedGap(props: { page: Page; explorer: GapSide; onView: OnView }): null {
  const { page, explorer, onView } = props;
  const view = useGapView(page, explorer);
  useTold(view, onView);
  return null;
}

interface OwnGapProps {
  readonly page: Page;
  readonly own: GapSide;
  readonly onView: OnView;
}

function OwnGap(props: OwnGapProps): ReactElement | null {
  const { page } = props;
  const words = useGapWords(page.view.language);
  return words === undefined ? null : <WordedGap {...props} words={words} />;
}

function WordedGap(props: OwnGapProps & { readonly words: GapText }): null {
  const { page, own, onView } = props;
  const { view } = page;
  const settings = view.gap ?? DEFAULT_GAP;
  const state = useGap(page, settings);
  const words = useWordsOf(props.words, state.demandSource);
  const method = state.snapshot.results?.coverage.method;
  const explorer: GapSide = {
    words,
    settings,
    state,
    method:
      method === undefined
        ? []
        : methodSentences(words, view.language, method, settings.measure, {
            isLandKnown: state.isLandKnown,
            timesFile: state.times.name,
            classes: state.areas.classList,
          }),
    warning: warningOf(words, { dataset: view.dataset, hubs: page.points.hubs }, state),
    // Hypothetical hubs are those of both sides.
    onPlace: own.onPlace,
    moveSite: own.moveSite,
  };
  useTold(useGapView(page, explorer), onView);
  return null;
}

function useTold(view: GapView, onView: OnView): void {
  useEffect(() => onView(view), [view, onView]);
  useEffect(() => () => onView(undefined), [onView]);
}
