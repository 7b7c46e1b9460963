import { ciede2000, toLab } from './colour-difference.ts';
import { VISIONS, seen } from './colour-vision.ts';

/** Stray light on a projector's screen, as a share of its white. */
export const STRAY_LIGHT = 0.15;

/** Difference (CIEDE2000) of two colours under stray light, by the kind of sight that sees least of it. */
export function washedDifference(one: string, other: string): number {
  return Math.min(
    ...VISIONS.map((vision) => {
      const [first, second] = [one, other].map((color) => {
        const [red, green, blue] = seen(color, vision);
        const wash = (light: number): number => (light + STRAY_LIGHT) / (1 + STRAY_LIGHT);
        return toLab([wash(red), wash(green), wash(blue)]);
      });
      return first && second ? ciede2000(first, second) : 0;
    }),
  );
}
