import type { ReactElement } from 'react';
import type { ReadProgress } from '../../survey/read/survey-file.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';

/** Share of the whole that is done before a stage of interpreting begins. */
const BEFORE_INTERPRETING = 0.5;

/** How far a reading has come, with a way to stop it. */
export function ReadingProgress({ entry }: { entry: DeskFile }): ReactElement {
  const { words, desk } = useImportPage();
  const { files } = words.page;
  const { id, state, progress } = entry;
  const share = progress === undefined ? 0 : wholeShare(progress);
  return (
    <div className="import-progress">
      <p role="status">{state === 'waiting' ? files.waiting : files.stages[stageOf(progress)]}</p>
      <progress max={1} value={share} aria-label={files.progress} />
      <span className="note figure">{files.reading(Math.round(share * 100))}</span>
      <button type="button" className="button" onClick={() => desk.cancel(id)}>
        {files.cancel}
      </button>
    </div>
  );
}

function stageOf(progress: ReadProgress | undefined): ReadProgress['stage'] {
  return progress?.stage ?? 'open';
}

/** Opening to layout make the first half, interpreting the second. */
function wholeShare({ stage, fraction }: ReadProgress): number {
  return stage === 'interpret'
    ? BEFORE_INTERPRETING + fraction * (1 - BEFORE_INTERPRETING)
    : fraction * BEFORE_INTERPRETING;
}
