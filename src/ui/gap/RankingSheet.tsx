import { useEffect, useRef, type ReactElement } from 'react';
import { isNumber, type Figure } from '../../domain/absence.ts';
import type { GapRanking } from '../../geo/gap/rank-gaps.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import { weightWords } from './gap-words.ts';

/** The whole ranking as a sheet over the page: a dialog on the screen, alone on paper. */
export function RankingSheet(props: {
  ranking: GapRanking;
  /** Start of the codes listed; empty for the nation. */
  within: string;
  onClose: () => void;
}): ReactElement {
  const { ranking, within, onClose } = props;
  const { view, text, format } = usePage();
  const { words, settings, state, nameOf, warning, method } = useGapPage();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const isTimed = state.reach.kind === 'travelTimes';
  const ranked = ranking.ranked.filter(({ row }) => row.code.startsWith(within));
  const missing = ranking.missing.filter(({ code }) => code.startsWith(within));
  const cell = (figure: Figure, scale: number, digits: number): string =>
    isNumber(figure) ? format(figure * scale, digits) : text.absence[figure].short;
  const { ranking: said } = words;
  return (
    <dialog
      ref={dialog}
      className="gap-proposal"
      aria-labelledby="gap-ranking-sheet-heading"
      onClose={onClose}
      // Escape closes the sheet; the page behind must not take it for itself.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id="gap-ranking-sheet-heading">
        {said.sheet(nameOf(view.area), words.measures[settings.measure])}
        {view.dataset === 'exercise' && <span className="exercise-mark">{words.practice}</span>}
      </h2>
      <div className="gap-proposal-tools">
        <button type="button" className="button" data-kind="filled" onClick={() => print()}>
          {words.proposal.print}
        </button>
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => dialog.current?.close()}
        >
          {words.proposal.close}
        </button>
      </div>
      <p>{[warning, ...method].join(text.marks.sentenceGap)}</p>
      <p>
        {[
          weightWords(words, view.language, settings.weights),
          said.rule,
          within === '' ? '' : said.nationwide,
        ].join(text.marks.sentenceGap)}
      </p>
      <DataTable
        caption={said.caption(ranked.length)}
        columns={[
          { key: 'rank', label: said.rank, isNumeric: true },
          { key: 'name', label: said.name },
          { key: 'uncovered', label: said.uncovered, isNumeric: true },
          { key: 'share', label: said.share, isNumeric: true },
          { key: 'distance', label: isTimed ? said.minutes : said.distance, isNumeric: true },
        ]}
        rows={ranked.map(({ row, rank }) => ({
          key: row.code,
          cells: [
            format(rank),
            nameOf(row.code),
            cell(row.uncovered, 1, 0),
            cell(row.share, 100, 1),
            cell(row.distance, isTimed ? 1 : 0.001, 1),
          ],
        }))}
      />
      {missing.length > 0 && (
        <>
          <h3>{said.missingHeading(missing.length)}</h3>
          <p>{said.missingNote}</p>
          <p>{missing.map(({ code }) => nameOf(code)).join(text.marks.comma)}</p>
        </>
      )}
    </dialog>
  );
}
