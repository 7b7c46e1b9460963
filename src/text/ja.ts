import { changeJa } from './ja/change.ts';
import { embedJa } from './ja/embed.ts';
import { figuresJa } from './ja/figures.ts';
import { focusJa } from './ja/focus.ts';
import { gaugesJa } from './ja/gauges.ts';
import { importedJa } from './ja/imported.ts';
import { mapJa } from './ja/map.ts';
import { marksJa } from './ja/marks.ts';
import { measureNotesJa, measuresJa, measureTopicsJa, measureUnitsJa } from './ja/measures.ts';
import { namesJa } from './ja/names.ts';
import { pageJa } from './ja/page.ts';
import { termsLabelsJa } from './ja/terms-labels.ts';
import { viewActionsJa } from './ja/view-actions.ts';

/** All wording of the page in Japanese; `en.ts` has the same keys by type. */
export const ja = {
  ...pageJa,
  ...mapJa,
  ...changeJa,
  ...embedJa,
  ...figuresJa,
  ...focusJa,
  ...gaugesJa,
  ...namesJa,
  ...marksJa,
  ...termsLabelsJa,
  ...viewActionsJa,
  imported: importedJa,
  measures: measuresJa,
  measureUnits: measureUnitsJa,
  measureTopics: measureTopicsJa,
  measureNotes: measureNotesJa,
} as const;
