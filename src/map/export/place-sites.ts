import { touches, type Box } from './place-labels.ts';
import { emWidth } from './text-lines.ts';

/** A hypothetical hub on a sheet, with its name beside it. */
export interface PlacedSite {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Middle of the name, and its baseline. */
  readonly at: { readonly x: number; readonly y: number };
  readonly mark: Box;
  readonly words: Box;
}

/**
 * Names of hypothetical hubs right, left, above or below their marks, where they touch
 * neither one another nor a mark; every one is drawn, if need be over another.
 */
export function placeSites(
  sites: readonly { readonly name: string; readonly x: number; readonly y: number }[],
  { radius, size }: { readonly radius: number; readonly size: number },
): readonly PlacedSite[] {
  const marks = sites.map(({ x, y }): Box => [x - radius, y - radius, x + radius, y + radius]);
  const placed: PlacedSite[] = [];
  for (const [index, { name, x, y }] of sites.entries()) {
    const mark = marks[index] ?? [x, y, x, y];
    const half = (emWidth(name) * size) / 2;
    const beside = radius + half + size * 0.15;
    const middle = y + size * 0.36;
    const places = [
      { x: x + beside, y: middle },
      { x: x - beside, y: middle },
      { x, y: y - radius - size * 0.25 },
      { x, y: y + radius + size },
    ];
    const boxOf = (at: { x: number; y: number }): Box => [
      at.x - half,
      at.y - size * 0.85,
      at.x + half,
      at.y + size * 0.2,
    ];
    const taken = [
      ...marks.filter((_, other) => other !== index),
      ...placed.map((one) => one.words),
    ];
    const first = { x: x + beside, y: middle };
    const at = places.find((place) => !taken.some((box) => touches(boxOf(place), box))) ?? first;
    placed.push({ name, x, y, at, mark, words: boxOf(at) });
  }
  return placed;
}
