/** Where a mark goes and what it follows, in the drawing's pixels. */
export interface MarkedArea {
  /** Outline, or outlines of the parts of a prefecture; empty where the area is a dot. */
  readonly outline: string;
  readonly middle: readonly [x: number, y: number];
  /** Parts are one area (`whole`), or stand apart as hexagons do. */
  readonly parts: 'one' | 'whole' | 'cells';
}

const CLASSES = {
  one: 'd-focused',
  whole: 'd-focused d-focused-whole',
  cells: 'd-focused d-focused-cells',
} as const;

/** The mark around the area that the keys stand on. `size` is the drawing's. */
export function focusMark(
  { outline, middle: [x, y], parts }: MarkedArea,
  { width, height }: { readonly width: number; readonly height: number },
): SVGElement {
  const mark =
    outline === ''
      ? svgElement('circle', { cx: x, cy: y, r: 14 })
      : parts === 'whole'
        ? around(outline, width, height)
        : svgElement('path', { d: outline });
  mark.setAttribute('class', CLASSES[parts]);
  return mark;
}

/** A line around all parts together: what of it lies within any of them is masked out. */
function around(outline: string, width: number, height: number): SVGElement {
  const [box, ground] = [{ x: 0, y: 0, width, height }, svgElement('g', {})];
  const mask = svgElement('mask', { id: 'light-focus', maskUnits: 'userSpaceOnUse', ...box });
  mask.append(
    svgElement('rect', { ...box, fill: '#fff', stroke: 'none' }),
    svgElement('path', { d: outline, fill: '#000', stroke: 'none' }),
  );
  ground.append(mask, svgElement('path', { d: outline, mask: 'url(#light-focus)' }));
  return ground;
}

function svgElement(
  name: 'circle' | 'path' | 'g' | 'mask' | 'rect',
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
