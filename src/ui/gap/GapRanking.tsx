import { useState, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { encodeText } from '../../data/encode-text.ts';
import { downloadName } from '../../domain/download-name.ts';
import { GAP_CRITERIA } from '../../domain/gap-criterion.ts';
import { GAP_LEVELS } from '../../state/gap-settings.ts';
import { NATION } from '../../state/view-state.ts';
import { usePage } from '../page-context.ts';
import { saveFile } from '../table/save-file.ts';
import { Choices } from '../frame/Choices.tsx';
import { useGapPage } from './gap-context.ts';
import { weightWords } from './gap-words.ts';
import { rankingFile } from './ranking-file.ts';
import { RankingSheet } from './RankingSheet.tsx';
import { RankingTable } from './RankingTable.tsx';
import { Slider } from './Slider.tsx';

/** Whole numbers, since only their proportion matters. */
const WEIGHT = { min: 0, max: 5, step: 1 } as const;

/** 空白の順位: by persons, share and distance, as the reader weighs them; missing apart. */
export function GapRanking(): ReactElement | null {
  const { view, edition, format, text } = usePage();
  const { words, settings, set, state, nameOf, warning, method } = useGapPage();
  const [saved, setSaved] = useState('');
  const [isOpen, setOpen] = useState(false);
  const { ranking } = words;
  const { results } = state.snapshot;
  if (results === undefined) return null;
  const { ranking: result } = results;
  const save = async (): Promise<void> => {
    if (result === undefined || 'withheld' in result) return;
    const exercise = view.dataset === 'exercise' ? [text.dataset.exerciseMark] : [];
    const rule = [weightWords(words, view.language, settings.weights), ranking.rule];
    const note = [...exercise, warning, ...method, ...rule].join(' ');
    const isTimed = results.inputs.reach.kind === 'travelTimes';
    const file = rankingFile(result, { words, nameOf, isTimed, note });
    const { bytes } = await encodeText(file, 'utf-8');
    const name = downloadName({
      subject: 'gap-ranking',
      details: [settings.level, settings.measure],
      dataset: view.dataset,
      edition: edition.manifest.edition,
      extension: 'csv',
    });
    saveFile(name, 'text/csv;charset=utf-8', bytes);
    setSaved(words.proposal.saved(name));
  };
  const within =
    view.area === NATION || settings.level === 'prefecture' ? '' : view.area.slice(0, 2);
  return (
    <section className="panel-section" aria-labelledby="gap-ranking-heading">
      <h3 id="gap-ranking-heading" className="panel-heading">
        {ranking.heading}
      </h3>
      <Choices
        legend={ranking.level}
        values={GAP_LEVELS}
        value={settings.level}
        words={ranking.levels}
        onChange={(level) => set({ level })}
      />
      <details>
        <summary>{ranking.weights}</summary>
        {GAP_CRITERIA.map((criterion) => (
          <Slider
            key={criterion}
            label={ranking.weightNames[criterion]}
            value={settings.weights[criterion]}
            limits={WEIGHT}
            words={format(settings.weights[criterion])}
            onChange={(weight) => set({ weights: { ...settings.weights, [criterion]: weight } })}
          />
        ))}
        <p className="note">{ranking.rule}</p>
      </details>
      {result === undefined ? (
        // The controls stay where they are, and with them the focus.
        <p role="status">{words.working}</p>
      ) : 'withheld' in result ? (
        <p role="alert">{words.withheld[result.withheld]}</p>
      ) : (
        <>
          <RankingTable key={`${within}${settings.level}`} ranking={result} within={within} />
          <button
            type="button"
            className="button"
            data-kind="quiet"
            disabled={!results.isRanked}
            onClick={() => void save()}
          >
            {ranking.save}
          </button>
          <button
            type="button"
            className="button"
            data-kind="quiet"
            disabled={!results.isRanked}
            onClick={() => setOpen(true)}
          >
            {ranking.print}
          </button>
          {isOpen &&
            createPortal(
              <RankingSheet ranking={result} within={within} onClose={() => setOpen(false)} />,
              document.body,
            )}
          <p className="note" role="status">
            {saved}
          </p>
        </>
      )}
    </section>
  );
}
