import { parseLink } from '../url.ts';
import {
  BRIEFING_VERSION,
  isRecord,
  SLIDE_KINDS,
  type Briefing,
  type BriefingSlide,
} from './briefing.ts';
import { migrateBriefing } from './migrate-briefing.ts';
import { salvageBriefing } from './salvage-briefing.ts';

/** Something about a briefing's file that the reader must know. */
export type BriefingNotice =
  | { readonly kind: 'migrated'; readonly from: number; readonly to: number }
  | { readonly kind: 'newer'; readonly found: number; readonly known: number }
  | { readonly kind: 'broken' }
  | { readonly kind: 'noEdition' }
  | { readonly kind: 'slideUnreadable'; readonly slide: number }
  | { readonly kind: 'slideKindUnknown'; readonly slide: number; readonly found: string }
  | { readonly kind: 'slideLink'; readonly slide: number; readonly parts: readonly string[] }
  | { readonly kind: 'unknownKeys'; readonly keys: readonly string[] };

/** What a file said: a briefing as far as it can be opened, or nothing of one. */
export type ParsedBriefing =
  | {
      readonly status: 'opened';
      readonly briefing: Briefing;
      readonly notices: readonly BriefingNotice[];
    }
  | { readonly status: 'notBriefing' };

const KNOWN_KEYS = ['format', 'version', 'edition', 'title', 'slides'];

/** The one door for briefings: files, links and what the browser kept. Never throws. */
export function parseBriefing(text: string): ParsedBriefing {
  const whole = parseJson(text);
  const found = whole ?? salvageBriefing(text);
  if (!isRecord(found) || !Array.isArray(found['slides'])) return { status: 'notBriefing' };
  const notices: BriefingNotice[] = whole === undefined ? [{ kind: 'broken' }] : [];
  const { file, from } = migrateBriefing(found);
  if (from > BRIEFING_VERSION)
    notices.push({ kind: 'newer', found: from, known: BRIEFING_VERSION });
  else if (from < BRIEFING_VERSION) notices.push({ kind: 'migrated', from, to: BRIEFING_VERSION });
  const edition = textOf(file['edition']);
  if (edition === undefined) notices.push({ kind: 'noEdition' });
  const kept = Object.fromEntries(
    Object.entries(file).filter(([key]) => !KNOWN_KEYS.includes(key)),
  );
  if (Object.keys(kept).length > 0) notices.push({ kind: 'unknownKeys', keys: Object.keys(kept) });
  const slides = (file['slides'] as readonly unknown[]).map((slide, index) =>
    parseSlide(slide, index + 1, notices),
  );
  const briefing = { title: textOf(file['title']) ?? '', edition, slides, kept };
  return { status: 'opened', briefing, notices };
}

/** Whether everything a file held was read; else what was not is only in the file. */
export function isWhole(parsed: ParsedBriefing): boolean {
  return parsed.status === 'opened' && !parsed.notices.some(({ kind }) => kind === 'broken');
}

function parseSlide(found: unknown, slide: number, notices: BriefingNotice[]): BriefingSlide {
  const title = isRecord(found) ? (textOf(found['title']) ?? '') : '';
  const unreadable = { kind: 'unreadable', link: '', title, note: '', kept: found } as const;
  const link = isRecord(found) ? textOf(found['link']) : undefined;
  if (!isRecord(found) || link === undefined) {
    notices.push({ kind: 'slideUnreadable', slide });
    return unreadable;
  }
  const kind = SLIDE_KINDS.find((known) => known === found['kind']);
  if (kind === undefined) {
    notices.push({ kind: 'slideKindUnknown', slide, found: JSON.stringify(found['kind']) ?? '' });
    return unreadable;
  }
  const { link: _link, kind: _kind, title: _title, note, ...kept } = found;
  const { ignored } = parseLink(link);
  if (ignored.length > 0)
    notices.push({ kind: 'slideLink', slide, parts: ignored.map(({ parameter }) => parameter) });
  const own = { kind, link, title, note: textOf(note) ?? '' };
  return Object.keys(kept).length === 0 ? own : { ...own, kept };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
