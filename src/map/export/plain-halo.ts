/** A text with a halo, as `drawText` writes it. */
const WITH_HALO =
  /<text([^>]*) stroke="([^"]*)" stroke-width="([^"]*)" stroke-linejoin="round" paint-order="stroke">([^<]*)<\/text>/g;

/**
 * A drawing whose names have their halo as a text of its own below them. Programs that know
 * no `paint-order`, such as LibreOffice, would paint the halo over the name.
 */
export function withPlainHalos(svg: string): string {
  return svg.replaceAll(
    WITH_HALO,
    (_, place: string, stroke: string, width: string, words: string) =>
      `<text${place} stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round" aria-hidden="true">${words}</text>` +
      `<text${place}>${words}</text>`,
  );
}
