import { putDraftAside, readDraft } from '../data/briefing-draft.ts';
import { EMPTY_BRIEFING, type Briefing } from '../state/slides/briefing.ts';
import { readBriefingHash } from '../state/slides/briefing-link.ts';
import { isWhole, parseBriefing, type ParsedBriefing } from '../state/slides/parse-briefing.ts';

/** What the page begins with. */
export interface FirstBriefing {
  readonly briefing: Briefing;
  /** What the link or the kept draft said about itself. */
  readonly parsed: ParsedBriefing | undefined;
  /** When the draft that is restored was kept, in milliseconds since 1970. */
  readonly restoredFrom: number | undefined;
  /** The draft that a link replaces: "undo" brings it back. */
  readonly before: Briefing | undefined;
}

/** The briefing of the link, or else the one that the browser kept. */
export function openFirst(hash: string): FirstBriefing {
  const draft = readDraft();
  const kept = draft && parseBriefing(draft.file);
  if (draft !== undefined && kept !== undefined && !isWhole(kept)) putDraftAside(draft.file);
  const restored = kept?.status === 'opened' ? kept.briefing : undefined;
  const linked = readBriefingHash(hash);
  if (linked !== undefined) {
    const parsed = parseBriefing(linked);
    const briefing = parsed.status === 'opened' ? parsed.briefing : (restored ?? EMPTY_BRIEFING);
    return { briefing, parsed, restoredFrom: undefined, before: restored };
  }
  return {
    briefing: restored ?? EMPTY_BRIEFING,
    parsed: kept,
    restoredFrom: restored && restored.slides.length > 0 ? draft?.savedAt : undefined,
    before: undefined,
  };
}
