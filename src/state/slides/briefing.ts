/** Version of the file that is written today. Raise it with a step in `migrate-briefing.ts`. */
export const BRIEFING_VERSION = 2;

/** What a slide shows; `view` is the map, the others are made from the same figures. */
export const SLIDE_KINDS = [
  'view',
  'progress',
  'candidates',
  'proposal',
  'changes',
  'sources',
] as const;

/** One kind of slide that we can make. */
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** One slide of a briefing. */
export interface BriefingSlide {
  /** `unreadable`: kept as it was found, so that nothing is lost. */
  readonly kind: SlideKind | 'unreadable';
  /** The view in its URL form, such as `?v=1&area=39`; empty for the plain view. */
  readonly link: string;
  /** Empty: the view names itself. */
  readonly title: string;
  readonly note: string;
  /** What a file held for a slide that could not be read, or entries that we do not know. */
  readonly kept?: unknown;
}

/** A briefing: a small file that pins its edition. */
export interface Briefing {
  readonly title: string;
  /** Edition the figures are pinned to; `undefined` follows the newest. */
  readonly edition: string | undefined;
  readonly slides: readonly BriefingSlide[];
  /** Entries of the file that we do not know; they are written back. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

/** A briefing without slides. */
export const EMPTY_BRIEFING: Briefing = { title: '', edition: undefined, slides: [] };

/** The file of a briefing, as readable JSON. */
export function writeBriefing({ title, edition, slides, kept }: Briefing): string {
  const file = {
    ...kept,
    format: 'kyoten-briefing',
    version: BRIEFING_VERSION,
    ...(edition !== undefined && { edition }),
    title,
    slides: slides.map((slide) => {
      const { kept: own, kind, link, title: heading, note } = slide;
      if (kind === 'unreadable') return own;
      return { ...(isRecord(own) ? own : {}), kind, link, title: heading, note };
    }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Whether a value of foreign data is an object with keys. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
