import { frameJa } from './ja-frame.ts';
import { figuresJa } from './ja/figures.ts';
import { gaugesJa } from './ja/gauges.ts';
import { importedJa } from './ja/imported.ts';
import { mapJa } from './ja/map.ts';
import { measureDefinitionsJa, measureNotesJa, measureTopicsJa } from './ja/measures.ts';
import { pageJa } from './ja/page.ts';
import { viewActionsJa } from './ja/view-actions.ts';

/** All wording of the page in Japanese; `en.ts` has the same keys by type. */
export const ja = {
  ...pageJa,
  ...mapJa,
  ...figuresJa,
  ...gaugesJa,
  ...viewActionsJa,
  // What a light frame shows is a file of its own: of these groups it has a part.
  ...frameJa,
  dataset: { ...frameJa.dataset, ...pageJa.dataset },
  notices: { ...frameJa.notices, ...pageJa.notices },
  errors: { ...frameJa.errors, ...pageJa.errors },
  summary: { ...frameJa.summary, ...pageJa.summary },
  layers: { ...frameJa.layers, ...mapJa.layers },
  depopulation: { ...frameJa.depopulation, ...mapJa.depopulation },
  legend: { ...frameJa.legend, ...mapJa.legend },
  map: { ...frameJa.map, ...mapJa.map },
  tooltip: { ...frameJa.tooltip, ...mapJa.tooltip },
  profile: { ...frameJa.profile, ...figuresJa.profile },
  table: { ...frameJa.table, ...figuresJa.table },
  gauges: { ...frameJa.gauges, ...gaugesJa.gauges },
  imported: importedJa,
  measureDefinitions: measureDefinitionsJa,
  measureTopics: measureTopicsJa,
  measureNotes: measureNotesJa,
} as const;
