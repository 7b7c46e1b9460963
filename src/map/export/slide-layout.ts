/** Size of a slide and of its parts, in units that are pixels on a screen of its size. */
export interface SlideLayout {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly title: number;
  readonly text: number;
  /** The smallest text of a slide. */
  readonly small: number;
}

/** A slide of 16:9 as most screens and projectors show it. */
export const SLIDE: SlideLayout = {
  width: 1280,
  height: 720,
  margin: 44,
  title: 44,
  text: 28,
  small: 24,
};

/** The least size that a slide is laid out for: of a projector of 4:3. */
export const LEAST_SLIDE = { width: 800, height: 600 } as const;

/** A slide is never wider nor higher than this, whatever the window. */
const WIDEST = 16 / 9;
const HIGHEST = 4 / 3;

/**
 * The slide for a window: as wide in proportion, with as many units as the window has
 * pixels where it has fewer than 1280 × 720, so that the smallest text keeps its 24 pixels
 * down to a window of 800 × 600. Larger windows show larger text.
 */
export function slideLayout(window: {
  readonly width: number;
  readonly height: number;
}): SlideLayout {
  const shape = Math.min(WIDEST, Math.max(HIGHEST, window.width / Math.max(1, window.height)));
  const shown = Math.min(window.width, window.height * shape);
  // Units across: 1280 where the window has as many pixels, fewer where it has fewer.
  const least = Math.max(LEAST_SLIDE.width, LEAST_SLIDE.height * shape);
  const most = Math.max(SLIDE.width, SLIDE.height * shape);
  const width = Math.round(Math.min(most, Math.max(least, shown)));
  const height = Math.round(width / shape);
  if (width >= SLIDE.width && height >= SLIDE.height) return { ...SLIDE, width, height };
  return { width, height, margin: 28, title: 32, text: 24, small: SLIDE.small };
}

/** Whether a slide has less room than one of 16:9 on a usual screen. */
export function isCompact({ width, height }: SlideLayout): boolean {
  return width < SLIDE.width || height < SLIDE.height;
}

/** What is left for a slide's body. */
export interface SlideRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Height of the room on the slide's further pages, whose foot is shorter. */
  readonly later: number;
  /** Begins the ids of the slide's patterns and frames. */
  readonly prefix: string;
  readonly layout: SlideLayout;
  readonly language: string;
}
