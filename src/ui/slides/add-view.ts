import { putDraftAside, readDraft, writeDraft } from '../../data/briefing-draft.ts';
import { EMPTY_BRIEFING, writeBriefing } from '../../state/slides/briefing.ts';
import { addSlide } from '../../state/slides/edit-briefing.ts';
import { isWhole, parseBriefing } from '../../state/slides/parse-briefing.ts';
import { slideLink } from '../../state/slides/slide-link.ts';
import type { ViewState } from '../../state/view-state.ts';

/**
 * Adds a view to the briefing that the browser keeps, pinned to the edition shown.
 * Returns how many slides there are then, or `undefined` when storage is refused.
 */
export function addViewToDraft(view: ViewState, edition: string): number | undefined {
  const draft = readDraft();
  const parsed = draft && parseBriefing(draft.file);
  if (draft !== undefined && parsed !== undefined && !isWhole(parsed)) putDraftAside(draft.file);
  const before = parsed?.status === 'opened' ? parsed.briefing : { ...EMPTY_BRIEFING, edition };
  const slide = { kind: 'view', link: slideLink(view), title: '', note: '' } as const;
  const briefing = addSlide(before, slide);
  return writeDraft(writeBriefing(briefing)) ? briefing.slides.length : undefined;
}
