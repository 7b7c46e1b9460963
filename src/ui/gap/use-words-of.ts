import { useMemo } from 'react';
import type { ImportedDemand } from '../../domain/imported-demand.ts';
import type { GapText } from '../../text/gap-text.ts';

/** The words for the demand points in use. */
export function useWordsOf(words: GapText, source: ImportedDemand | undefined): GapText {
  return useMemo(() => wordsOfDemand(words, source), [words, source]);
}

/** The words for demand points of a source; of ours where there is none. */
export function wordsOfDemand(words: GapText, source: ImportedDemand | undefined): GapText {
  return source === undefined ? words : withImported(words, source);
}

/**
 * The words with measures and their source as the reader's own table has them: its
 * people are of its own date, and no census of ours.
 */
function withImported(words: GapText, source: ImportedDemand): GapText {
  const { measures, survey, withoutFigure } = words.imported;
  const said = survey(source.fileName, source.sheet, source.asOf);
  return {
    ...words,
    measures,
    surveys: {
      population: said,
      over65: said,
      over75: said,
      population2050: said,
      over65In2050: said,
    },
    totals: { ...words.totals, withoutFigure },
  };
}
