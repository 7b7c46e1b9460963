/** Size of a slide and of its parts, in units that are pixels on a screen of 1280 × 720. */
export const SLIDE = {
  width: 1280,
  height: 720,
  margin: 44,
  title: 44,
  text: 28,
  /** The smallest text of a slide. */
  small: 24,
} as const;

/** What is left for a slide's body. */
export interface SlideRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Begins the ids of the slide's patterns and frames. */
  readonly prefix: string;
}
