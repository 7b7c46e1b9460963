import type { Text } from './text.ts';
import { frameEn } from './en-frame.ts';
import { figuresEn } from './en/figures.ts';
import { gaugesEn } from './en/gauges.ts';
import { importedEn } from './en/imported.ts';
import { mapEn } from './en/map.ts';
import { measureDefinitionsEn, measureNotesEn, measureTopicsEn } from './en/measures.ts';
import { pageEn } from './en/page.ts';
import { viewActionsEn } from './en/view-actions.ts';

/** All wording of the page in English. */
export const en: Text = {
  ...pageEn,
  ...mapEn,
  ...figuresEn,
  ...gaugesEn,
  ...viewActionsEn,
  // What a light frame shows is a file of its own: of these groups it has a part.
  ...frameEn,
  dataset: { ...frameEn.dataset, ...pageEn.dataset },
  notices: { ...frameEn.notices, ...pageEn.notices },
  errors: { ...frameEn.errors, ...pageEn.errors },
  summary: { ...frameEn.summary, ...pageEn.summary },
  layers: { ...frameEn.layers, ...mapEn.layers },
  depopulation: { ...frameEn.depopulation, ...mapEn.depopulation },
  legend: { ...frameEn.legend, ...mapEn.legend },
  map: { ...frameEn.map, ...mapEn.map },
  tooltip: { ...frameEn.tooltip, ...mapEn.tooltip },
  profile: { ...frameEn.profile, ...figuresEn.profile },
  table: { ...frameEn.table, ...figuresEn.table },
  gauges: { ...frameEn.gauges, ...gaugesEn.gauges },
  imported: importedEn,
  measureDefinitions: measureDefinitionsEn,
  measureTopics: measureTopicsEn,
  measureNotes: measureNotesEn,
};
