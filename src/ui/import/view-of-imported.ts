import { importedAreas } from '../../domain/imported-areas.ts';
import type { ImportedData } from '../../domain/imported-data.ts';
import { DEFAULT_GAP } from '../../state/gap-settings.ts';
import {
  DEFAULT_VIEW,
  LAYERS,
  NATION,
  SURVEY_YEARS,
  type LayerId,
  type ViewState,
} from '../../state/view-state.ts';

/** The view that shows what was taken in: its layers on, its first measure, the nation. */
export function viewOfImported(view: ViewState, data: ImportedData): ViewState {
  const { lists, counts, columns } = importedAreas(data);
  const kinds = new Set(data.tables.map(({ content }) => content.kind));
  const hasOnlyDemand = kinds.size === 1 && kinds.has('demandPoints');
  const shown: Readonly<Record<LayerId, boolean>> = {
    depopulation: lists.length > 0,
    hub: kinds.has('hubs'),
    rmo: kinds.has('rmos') || counts.rmos.length > 0,
    municipality: columns.size > 0 || (counts.hubs.length > 0 && !kinds.has('hubs')),
    prefecture: false,
  };
  // Everybody before men and women, which many tables list first.
  const whole = [...columns].find(([, { measure }]) => measure === 'population')?.[0];
  const [first = counts.hubs.length > 0 ? 'hubs' : view.measure] = columns.keys();
  const layers = LAYERS.filter((layer) => shown[layer]);
  return {
    ...view,
    // Points alone are measured against the hubs that are published.
    dataset: hasOnlyDemand ? 'published' : 'imported',
    view: 'map',
    area: NATION,
    hub: undefined,
    camera: undefined,
    // Later years than the slider has are shown at its last.
    year: SURVEY_YEARS.last,
    layers: layers.length === 0 ? DEFAULT_VIEW.layers : layers,
    measure: shown.municipality ? (whole ?? first) : view.measure,
    breaks: shown.municipality ? [] : view.breaks,
    gap: kinds.has('demandPoints')
      ? { ...(view.gap ?? DEFAULT_GAP), demand: 'imported' }
      : view.gap,
  };
}
