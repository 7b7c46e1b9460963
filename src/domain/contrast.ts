/** Contrast that a shape needs against what is beside it (WCAG 2.2, 1.4.11). */
export const SHAPE_CONTRAST = 3;

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastRatio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/**
 * Colour of the outline that a fill needs to stand out on a page, or `undefined`
 * when the fill does so itself: pale classes on white, dark ones on black.
 */
export function outlineFor(fill: string, page: string): string | undefined {
  if (contrastRatio(fill, page) >= SHAPE_CONTRAST) return undefined;
  return contrastRatio('#6f7780', page) >= SHAPE_CONTRAST ? '#6f7780' : '#9aa1a9';
}

/** Black or white, whichever is better read on a fill; at least 4.5 on any colour. */
export function textColorOn(fill: string): '#000000' | '#ffffff' {
  return contrastRatio(fill, '#000000') >= contrastRatio(fill, '#ffffff') ? '#000000' : '#ffffff';
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
