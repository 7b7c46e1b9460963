import { isNumber, type Figure } from '../../domain/absence.ts';
import { writeDelimited, type DelimitedColumn } from '../../domain/delimited.ts';
import type { GapRow } from '../../geo/gap/gap-rows.ts';
import type { GapRanking } from '../../geo/gap/rank-gaps.ts';
import type { GapText } from '../../text/gap-text.ts';

/** What a saved ranking says beside its rows. */
export interface RankingFileContext {
  readonly words: GapText;
  readonly nameOf: (code: string) => string;
  /** Whether distances are minutes of a table. */
  readonly isTimed: boolean;
  /** Warning, method, survey and date: in every row, so that no row travels without them. */
  readonly note: string;
}

/** The whole ranking as CSV; areas that cannot be ranked follow with their absences as symbols. */
export function rankingFile(
  { ranked, missing }: GapRanking,
  { words, nameOf, isTimed, note }: RankingFileContext,
): string {
  const { ranking } = words;
  const rows: readonly GapRow[] = [...ranked.map(({ row }) => row), ...missing];
  const figures = (
    heading: string,
    values: readonly Figure[],
    digits: number,
  ): DelimitedColumn => ({
    kind: 'figure',
    heading,
    values,
    digits,
  });
  const texts = (heading: string, values: readonly string[]): DelimitedColumn => ({
    kind: 'text',
    heading,
    values,
  });
  const scaled = (figure: Figure, scale: number): Figure =>
    isNumber(figure) ? figure * scale : figure;
  const absent = missing.map((): Figure => 'notApplicable');
  return writeDelimited([
    figures(ranking.rank, [...ranked.map(({ rank }) => rank), ...absent], 0),
    texts(
      ranking.code,
      rows.map(({ code }) => code),
    ),
    texts(
      ranking.name,
      rows.map(({ code }) => nameOf(code)),
    ),
    figures(
      ranking.uncovered,
      rows.map(({ uncovered }) => uncovered),
      0,
    ),
    figures(
      ranking.share,
      rows.map(({ share }) => scaled(share, 100)),
      1,
    ),
    figures(
      isTimed ? ranking.minutes : ranking.distance,
      rows.map(({ distance }) => (isTimed ? distance : scaled(distance, 0.001))),
      2,
    ),
    figures(ranking.score, [...ranked.map(({ score }) => score), ...absent], 4),
    texts(ranking.state, [
      ...ranked.map(() => ranking.ranked),
      ...missing.map(() => ranking.missing),
    ]),
    texts(
      words.proposal.methodHeading,
      rows.map(() => note),
    ),
  ]);
}
