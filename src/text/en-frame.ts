import { changeEn } from './en/change.ts';
import { embedEn } from './en/embed.ts';
import { focusEn } from './en/focus.ts';
import { marksEn } from './en/marks.ts';
import { measuresEn, measureUnitsEn } from './en/measure-names.ts';
import { namesEn } from './en/names.ts';
import { sharedEn } from './en/shared.ts';
import { termsLabelsEn } from './en/terms-labels.ts';
import type { FrameText } from './text.ts';

/** The wording of a light frame in English. */
export const frameEn: FrameText = {
  ...sharedEn,
  ...changeEn,
  ...embedEn,
  ...focusEn,
  ...marksEn,
  ...namesEn,
  ...termsLabelsEn,
  measures: measuresEn,
  measureUnits: measureUnitsEn,
};
