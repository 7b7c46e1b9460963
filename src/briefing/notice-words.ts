import type { BriefingNotice } from '../state/slides/parse-briefing.ts';
import type { BriefingText } from '../text/briefing-text.ts';

/** What a file or link had to be opened without, in words. */
export function noticeWords(notice: BriefingNotice, { page }: BriefingText): string {
  const { notices } = page;
  if (notice.kind === 'migrated') return notices.migrated(notice.from, notice.to);
  if (notice.kind === 'newer') return notices.newer(notice.found, notice.known);
  if (notice.kind === 'broken' || notice.kind === 'noEdition') return notices[notice.kind];
  if (notice.kind === 'unknownKeys') return notices.unknownKeys(notice.keys.join(', '));
  if (notice.kind === 'slideUnreadable')
    return notices.slide(notice.slide, notices.slideUnreadable);
  return notice.kind === 'slideKindUnknown'
    ? notices.slide(notice.slide, notices.slideKindUnknown(notice.found))
    : notices.slide(notice.slide, notices.slideLink(notice.parts.join(', ')));
}
