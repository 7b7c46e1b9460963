import { findMeasure, type Measure, type MeasureId } from '../../domain/measure.ts';

/** Measures that every comparison of two areas shows beside the chosen one. */
const USUAL: readonly MeasureId[] = ['population-2020', 'change-2000-2025', 'ageing-2020', 'hubs'];

/** The chosen measure and the usual ones, as far as they can be said of an area as a whole. */
export function comparedMeasures(chosen: string): readonly Measure[] {
  const measures = [...new Set([chosen, ...USUAL])].flatMap((id) => findMeasure(id) ?? []);
  return measures.filter(({ levels }) => levels.includes('aggregate'));
}
