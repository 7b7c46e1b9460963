/** Space kept free around a fitted area, in pixels: breadcrumb above, credit and scale below. */
const FIT_PADDING = { top: 60, right: 24, bottom: 40, left: 24 } as const;

/** The same in frames lower than `LOW_FRAME`, where the area matters more than the space around it. */
const LOW_PADDING = { top: 12, right: 12, bottom: 12, left: 12 } as const;

/** In pixels. */
const LOW_FRAME = 320;

/** An area is not shown larger than this, so that its surroundings stay in sight. */
export const FIT_MAX_ZOOM = 11;

/** Space around a fitted area in a frame of this height, in CSS pixels. */
export function fitPadding(
  height: number,
): Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>> {
  return height < LOW_FRAME ? LOW_PADDING : FIT_PADDING;
}
