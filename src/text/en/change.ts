import { formatNumber } from '../format.ts';
import type { FrameText } from '../text.ts';

const number = formatNumber('en');

const turned = (difference: number): string =>
  `${number(Math.abs(difference))} ${difference > 0 ? 'more' : 'fewer'}`;

/** English wording: what changed since the edition before. */
export const changeEn: Pick<FrameText, 'change'> = {
  change: {
    depopulated: (edition, difference) =>
      difference === 0
        ? ` The number of depopulated municipalities is as in the edition before (${edition}).`
        : ` Depopulated municipalities: ${turned(difference)} than in the edition before (${edition}).`,
    hubs: (difference) => ` Small hubs named: ${turned(difference)}.`,
    figures: (edition, changed, of) =>
      changed === 0
        ? ` No figure has changed since the edition before (${edition}).`
        : ` Since the edition before (${edition}), ${number(changed)} of ${number(of)} figures have changed.`,
  },
};
