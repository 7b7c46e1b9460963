import type { MapPicture } from './map-picture.ts';
import type { PictureFrame } from './picture-frame.ts';
import { element, escaped } from './svg-markup.ts';

/** Above a base map the bands let the map through, as on the screen. */
const ABOVE_BASE = 0.7;

/** The picture of distances over the areas of the main map. */
export function drawSurface(picture: MapPicture, prefix: string): string {
  const { gap, base } = picture;
  if (gap?.surface === undefined) return '';
  const { picture: href, ...box } = gap.surface;
  const clip = mainMap(picture, `${prefix}-surface`);
  return (
    clip.markup +
    element('image', {
      href,
      ...box,
      preserveAspectRatio: 'none',
      opacity: base === undefined ? undefined : ABOVE_BASE,
      'clip-path': clip.use,
      'data-kind': 'surface',
    })
  );
}

/**
 * The bands of distance as shapes with the classes of the legend, from near to far: each
 * covers what is nearer than it, so that no line of the ground shows between two. Where
 * land is known they end at its coast.
 */
export function drawBands(picture: MapPicture, prefix: string): string {
  const { gap, base, land } = picture;
  if (gap?.bands === undefined) return '';
  const { bands, isOnLand } = gap.bands;
  const clip = mainMap(picture, `${prefix}-bands`);
  const shapes = bands.map(({ path, color, areaClass, name }) =>
    path === ''
      ? ''
      : element(
          'path',
          { d: path, fill: color, 'fill-rule': 'evenodd', 'data-class': areaClass },
          element('title', {}, escaped(name)),
        ),
  );
  const drawn = element(
    'g',
    {
      class: 'bands',
      'data-kind': 'surface',
      opacity: base === undefined ? undefined : ABOVE_BASE,
      'clip-path': clip.use,
    },
    ...shapes,
  );
  if (!isOnLand || land === '') return clip.markup + drawn;
  const id = `${prefix}-coast`;
  const coast = element('clipPath', { id }, element('path', { d: land }));
  return clip.markup + coast + element('g', { 'clip-path': `url(#${id})` }, drawn);
}

/** Everything but the insets, which have projections of their own. */
function mainMap(
  { frame, insets }: MapPicture,
  id: string,
): { readonly markup: string; readonly use: string } {
  const box = ([left, top, wide, high]: PictureFrame): string =>
    `M${left} ${top}h${wide}v${high}h${-wide}Z`;
  const path = element('path', {
    d: [frame, ...insets.map((inset) => inset.frame)].map(box).join(''),
    'clip-rule': 'evenodd',
  });
  return { markup: element('clipPath', { id }, path), use: `url(#${id})` };
}
