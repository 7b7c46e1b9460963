import type { Measure } from '../domain/measure.ts';
import type { FrameText } from '../text/text.ts';

/**
 * Survey of a measure that counts hubs or organisations, where those come from `source` and
 * not from the pages named: alone, or beside the census that they are set against.
 */
export function pointSurvey(
  { measures, gauges }: Pick<FrameText, 'measures' | 'gauges'>,
  { notes }: Pick<Measure, 'notes'>,
  source: string,
): string {
  if (!notes.includes('populationOf2020')) return source;
  return [source, measures['population-2020'].survey].join(gauges.listSeparator);
}
