import { PathWriter } from '../../../src/map/drawing/path-writer.ts';
import type { PathPart } from './path-parts.ts';

/**
 * The same parts in a picture `factor` times the size, their places on a grid of so many
 * pixels. Points that fall together go, and those in the middle of a straight line; shared
 * borders stay shared, because each place is rounded by itself.
 */
export function scaleParts(parts: readonly PathPart[], factor: number, grid = 0.1): PathPart[] {
  const step = (value = 0): number => Math.round((value * factor) / grid);
  return parts.map(({ places, isClosed }) => {
    const steps: number[] = [];
    for (let at = 0; at < places.length; at += 2) {
      const [x, y] = [step(places[at]), step(places[at + 1])];
      if (x === steps.at(-2) && y === steps.at(-1)) continue;
      steps.push(x, y);
    }
    return { places: turnsOf(steps).map((value) => value * grid), isClosed };
  });
}

/** Path data of parts. */
export function writeParts(parts: readonly PathPart[]): string {
  const writer = new PathWriter();
  for (const { places, isClosed } of parts) {
    for (let at = 0; at < places.length; at += 2) {
      const [x, y] = [places[at] ?? 0, places[at + 1] ?? 0];
      if (at === 0) writer.moveTo(x, y);
      else writer.lineTo(x, y);
    }
    if (isClosed) writer.closePath();
  }
  return writer.toString();
}

/** The places without those in the middle of a straight line; a way back is none. */
function turnsOf(steps: readonly number[]): number[] {
  const turns = steps.slice(0, 2);
  for (let at = 2; at < steps.length; at += 2) {
    const [x = 0, y = 0] = [steps[at], steps[at + 1]];
    const [fromX, fromY] = [x - (steps[at - 2] ?? 0), y - (steps[at - 1] ?? 0)];
    const [toX, toY] = [(steps[at + 2] ?? x) - x, (steps[at + 3] ?? y) - y];
    const isStraight = fromX * toY === fromY * toX && fromX * toX + fromY * toY > 0;
    if (!isStraight) turns.push(x, y);
  }
  return turns;
}
