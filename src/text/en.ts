import type { Text } from './text.ts';
import { changeEn } from './en/change.ts';
import { embedEn } from './en/embed.ts';
import { figuresEn } from './en/figures.ts';
import { focusEn } from './en/focus.ts';
import { gaugesEn } from './en/gauges.ts';
import { importedEn } from './en/imported.ts';
import { mapEn } from './en/map.ts';
import { marksEn } from './en/marks.ts';
import { measureNotesEn, measuresEn, measureTopicsEn, measureUnitsEn } from './en/measures.ts';
import { namesEn } from './en/names.ts';
import { pageEn } from './en/page.ts';
import { termsLabelsEn } from './en/terms-labels.ts';
import { viewActionsEn } from './en/view-actions.ts';

/** All wording of the page in English. */
export const en: Text = {
  ...pageEn,
  ...mapEn,
  ...changeEn,
  ...embedEn,
  ...figuresEn,
  ...focusEn,
  ...gaugesEn,
  ...namesEn,
  ...marksEn,
  ...termsLabelsEn,
  ...viewActionsEn,
  imported: importedEn,
  measures: measuresEn,
  measureUnits: measureUnitsEn,
  measureTopics: measureTopicsEn,
  measureNotes: measureNotesEn,
};
