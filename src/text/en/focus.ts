import type { FrameText } from '../text.ts';

/** English wording: what is spoken when the keyboard goes from area to area. */
export const focusEn: Pick<FrameText, 'focus'> = {
  focus: {
    value: (name, value, rank) => (rank === '' ? `${name} ${value}` : `${name} ${value} (${rank})`),
    higher: (name, difference) => `${difference} higher than ${name}`,
    lower: (name, difference) => `${difference} lower than ${name}`,
    more: (name, difference) => `${difference} more than ${name}`,
    fewer: (name, difference) => `${difference} fewer than ${name}`,
    same: (name) => `The same as ${name}`,
    rankWithin: (area, rank) => `${rank} in ${area}`,
    drawing: 'Map (arrow keys choose areas)',
    noData:
      'The data cannot be loaded in this frame, so areas cannot be chosen on the map. The figures are in the table.',
    edge: 'No neighbouring area in this direction',
    beyond: (prefecture) =>
      `It is in ${prefecture}, outside this drawing. Enter opens ${prefecture}`,
    points: ' points',
    keysHeading: 'Keys of the map',
    keys: [
      ['Arrows', 'go to the neighbouring area'],
      ['Enter', 'choose it (prefecture, then municipality)'],
      ['Escape', 'go one level up'],
      ['+ -', 'zoom in and out'],
      ['?', 'open and close this list'],
    ],
    keysHint: 'Press ? for the list of keys',
  },
};
