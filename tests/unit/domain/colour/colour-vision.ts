import { ciede2000, toLab, toLinearRgb } from './colour-difference.ts';
import type { LinearRgb } from './colour-difference.ts';

/** Kinds of sight the colours must hold for. */
export const VISIONS = ['typical', 'protan', 'deutan', 'tritan'] as const;

/** One kind of sight. */
export type Vision = (typeof VISIONS)[number];

/**
 * Machado, Oliveira, Fernandes (2009), severity 1.0, on linear light: what a
 * dichromat sees of a colour, row by row for red, green and blue.
 */
const SIMULATIONS: Readonly<Record<Vision, readonly LinearRgb[]>> = {
  typical: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A `#rrggbb` colour as somebody sees it, in linear light. */
export function seen(hex: string, vision: Vision): LinearRgb {
  const light = toLinearRgb(hex);
  const mixed = SIMULATIONS[vision].map((row) =>
    Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])),
  );
  return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
}

/** CIEDE2000 between two `#rrggbb` colours as somebody sees them. */
export function seenDifference(one: string, other: string, vision: Vision): number {
  return ciede2000(toLab(seen(one, vision)), toLab(seen(other, vision)));
}

/** The least difference over all kinds of sight. */
export function leastDifference(one: string, other: string): number {
  return Math.min(...VISIONS.map((vision) => seenDifference(one, other, vision)));
}
