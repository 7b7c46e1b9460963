import { changeJa } from './ja/change.ts';
import { embedJa } from './ja/embed.ts';
import { focusJa } from './ja/focus.ts';
import { marksJa } from './ja/marks.ts';
import { measuresJa, measureUnitsJa } from './ja/measure-names.ts';
import { namesJa } from './ja/names.ts';
import { sharedJa } from './ja/shared.ts';
import { termsLabelsJa } from './ja/terms-labels.ts';

/** The wording of a light frame in Japanese; `en-frame.ts` has the same keys by type. */
export const frameJa = {
  ...sharedJa,
  ...changeJa,
  ...embedJa,
  ...focusJa,
  ...marksJa,
  ...namesJa,
  ...termsLabelsJa,
  measures: measuresJa,
  measureUnits: measureUnitsJa,
} as const;
