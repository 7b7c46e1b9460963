import type { DepopulationClass } from './depopulation.ts';
import type { MeasureTopic } from './measure-entry.ts';
import { DIVERGING_ANCHORS, RAMP_ANCHORS } from './ramp-colours.ts';
import type { RampGround, RampId } from './ramp-colours.ts';

/** Classes on each side of zero, as a classification counts them. */
export interface RampSides {
  readonly below: number;
  readonly neutral: 0 | 1;
  readonly above: number;
}

/** What colours are asked for. */
export interface RampRequest {
  /** How many classes, 1 to 9. */
  readonly classes: number;
  /** For diverging measures, how the classes lie about zero. */
  readonly sides: RampSides | undefined;
  readonly ground: RampGround;
  /** The ramp of a measure in one direction; plum when not named. */
  readonly ramp?: RampId;
}

const RAMP_OF_TOPIC: Readonly<Record<MeasureTopic, RampId>> = {
  depopulation: 'blue',
  population: 'moss',
  ageing: 'plum',
  households: 'plum',
  services: 'umber',
  finance: 'umber',
  // Organisations are green and hubs orange as points, and so are their counts.
  points: 'umber',
  imported: 'plum',
};

/** The ramp of a measure, so that a colour keeps its meaning from map to map. */
export function rampOf(measure: { readonly id: string; readonly topic: MeasureTopic }): RampId {
  return measure.id.startsWith('rmos') ? 'moss' : RAMP_OF_TOPIC[measure.topic];
}

/** `#rrggbb` for each class from the lowest to the highest. */
export function rampColors({ classes, sides, ground, ramp = 'plum' }: RampRequest): string[] {
  if (sides !== undefined) return divergingColors(sides, ground);
  const anchors = RAMP_ANCHORS[ground][ramp];
  // Few classes are told apart without the ends that look almost black.
  const reach = Math.min(1, 0.54 + 0.07 * classes);
  return Array.from({ length: classes }, (_, index) =>
    colorAt(anchors, classes === 1 ? 0.5 : (index / (classes - 1)) * reach),
  );
}

/**
 * Colours about zero. Both sides share one scale, so that the same distance from
 * zero is as strong; a side with few classes stays pale.
 */
function divergingColors({ below, neutral, above }: RampSides, ground: RampGround): string[] {
  const { falls, neutral: middle, rises } = DIVERGING_ANCHORS[ground];
  const steps = Math.max(below, above);
  const arm = (anchors: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, index) =>
      colorAt(anchors, armPosition(index, steps, neutral)),
    );
  return [...arm(falls, below).reverse(), ...(neutral === 1 ? [middle] : []), ...arm(rises, above)];
}

/** A neutral class takes the pale end, so the arms begin one step further out. */
function armPosition(index: number, steps: number, neutral: 0 | 1): number {
  if (steps === 1) return 0.5;
  return neutral === 1 ? (index + 1) / steps : index / (steps - 1);
}

/** Colour at 0-1 of a list of anchors, mixed between the two nearest. */
function colorAt(anchors: readonly string[], position: number): string {
  const place = Math.min(Math.max(position, 0), 1) * (anchors.length - 1);
  const low = anchors[Math.floor(place)] ?? '#000000';
  const high = anchors[Math.ceil(place)] ?? low;
  const share = place - Math.floor(place);
  const mixed = [1, 3, 5].map((at) => {
    const from = Number.parseInt(low.slice(at, at + 2), 16);
    const to = Number.parseInt(high.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}

/**
 * Colours of the depopulation classes for a projector and for high contrast;
 * `deemed` is the ground of its hatch, whose lines take the colour of `full`.
 */
export const PROJECTOR_DEPOPULATION: Readonly<Record<DepopulationClass, string>> = {
  full: '#1f4f9e',
  partial: '#6fa8ea',
  deemed: '#ffffff',
  none: '#e6e6e4',
};
