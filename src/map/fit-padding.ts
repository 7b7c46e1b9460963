/** Space kept free around a fitted area, in pixels: breadcrumb above, credit and scale below. */
const FIT_PADDING = { top: 60, right: 24, bottom: 40, left: 24 } as const;

/** The same in frames lower than `LOW_FRAME`, where the area matters more than the space around it. */
const LOW_PADDING = { top: 12, right: 12, bottom: 12, left: 12 } as const;

/** In pixels. */
const LOW_FRAME = 320;

/** Between what covers the top of a frame and the area below it, in pixels. */
const BELOW_COVER = 8;

/** An area is not shown larger than this, so that its surroundings stay in sight. */
export const FIT_MAX_ZOOM = 11;

/**
 * Space around a fitted area in a frame of this height, in CSS pixels; `covered` is how
 * much of the frame's top lies under buttons that are as wide as the frame, or nearly.
 */
export function fitPadding(
  height: number,
  covered = 0,
): Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> {
  const padding = height < LOW_FRAME ? LOW_PADDING : FIT_PADDING;
  const isCovered = covered + BELOW_COVER > padding.top && covered < height / 2;
  return isCovered ? { ...padding, top: covered + BELOW_COVER } : padding;
}

/** How much of the top of an element lies under parts marked `data-covers-map`, in CSS pixels. */
export function coveredTop(element: Element): number {
  const { top } = element.getBoundingClientRect();
  const covers = element.closest('section')?.querySelectorAll('[data-covers-map]') ?? [];
  return Math.max(0, ...[...covers].map((cover) => cover.getBoundingClientRect().bottom - top));
}
