import type { ReactElement } from 'react';
import type { OpenedManifest } from '../../data/manifest.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { ViewState } from '../../state/view-state.ts';
import { loadBriefingText } from '../../text/briefing-text.ts';
import type { Text } from '../../text/text.ts';
import { ExportDialog } from './ExportDialog.tsx';
import { openWorker } from '../gap/gap-client.ts';
import { GapMaker } from './prepare-gap.ts';
import { prepareView, type PreparedView } from './prepare-view.ts';

/** What is exported: the view, and the edition that is open. */
interface Exported {
  readonly opened: OpenedManifest;
  readonly edition: LoadedEdition;
  readonly view: ViewState;
  readonly text: Text;
}

/** The dialog of a view with all it needs loaded. Throws `DataError` when its drawing is not there. */
export async function openExportDialog(
  { opened, edition, view, text }: Exported,
  onClose: () => void,
): Promise<ReactElement> {
  const prepare = async (): Promise<PreparedView> => {
    const gaps = new GapMaker(openWorker);
    return prepareView(opened, edition, view, text, gaps).finally(() => gaps.close());
  };
  const [prepared, words] = await Promise.all([prepare(), loadBriefingText(view.language)]);
  const given = { prepared, prepare, words, onClose };
  return <ExportDialog {...given} title="" />;
}
