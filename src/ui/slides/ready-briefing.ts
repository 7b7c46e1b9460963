import type { Dataset } from '../../domain/edition.ts';
import type { Language } from '../../domain/language.ts';
import type { Briefing, BriefingSlide, SlideKind } from '../../state/slides/briefing.ts';
import { slideGap, candidateGap } from '../../state/slides/slide-gap.ts';
import { writeLink } from '../../state/url.ts';
import { DEFAULT_VIEW, NATION, type LayerId, type ViewState } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';

/** What a ready briefing is about. */
export interface ReadyBriefing {
  /** `00` or a prefecture's code. */
  readonly area: string;
  /** The area's name in the briefing's language. */
  readonly name: string;
  readonly dataset: Dataset;
  readonly language: Language;
  readonly edition: string;
}

/**
 * The ready briefing of the nation or a prefecture: targets, depopulation, hubs, gaps,
 * ageing, future, candidates for hubs, proposal, changes, sources. Its figures and sentences
 * are made from the data when it is shown; gaps say from which hubs they are measured.
 */
export function readyBriefing(ready: ReadyBriefing, words: BriefingText): Briefing {
  const { area, name, dataset, language, edition } = ready;
  const { titles, notes, briefingTitle } = words.slides;
  const slide = (
    kind: SlideKind,
    change: Partial<ViewState>,
    title: string,
    note: string,
  ): BriefingSlide => ({
    kind,
    link: writeLink({ ...DEFAULT_VIEW, edition, area, dataset, language, ...change }),
    title,
    note,
  });
  const hubNote = dataset === 'exercise' ? notes.hubsExercise : notes.hubs;
  // All hubs of the nation would hide the municipalities below them.
  const gapLayers: readonly LayerId[] = area === NATION ? [] : ['hub'];
  const gapNote = dataset === 'exercise' ? notes.gapsExercise : notes.gaps;
  const gaps = slideGap(dataset, 'bivariate');
  const candidates = candidateGap(dataset);
  return {
    title: briefingTitle(name),
    edition,
    slides: [
      slide('progress', {}, titles.progress, notes.progress),
      slide('view', { layers: ['depopulation'] }, titles.depopulation(name), notes.depopulation),
      slide('view', { layers: ['hub'] }, titles.hubs(name), hubNote),
      slide('view', { layers: gapLayers, gap: gaps }, titles.gaps(name), gapNote),
      slide(
        'view',
        { layers: ['municipality'], measure: 'ageing-2020' },
        titles.ageing(name),
        notes.ageing,
      ),
      slide(
        'view',
        { layers: ['municipality'], measure: 'projected-change-2020-2050' },
        titles.future(name),
        notes.future,
      ),
      slide(
        'candidates',
        { layers: gapLayers, gap: candidates },
        titles.candidates(name),
        notes.candidates,
      ),
      slide('proposal', { gap: candidates }, titles.proposal, notes.proposal),
      slide('changes', {}, titles.changes, notes.changes),
      slide('sources', {}, titles.sources, notes.sources),
    ],
  };
}
