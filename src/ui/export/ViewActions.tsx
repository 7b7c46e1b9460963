import { useState, type ReactElement, type ReactNode } from 'react';
import { usePage } from '../page-context.ts';

/** 書き出す and 説明資料に加える: what they need loads on the first press. */
export function ViewActions(): ReactElement {
  const { view, edition, opened, text } = usePage();
  const words = text.viewActions;
  const [dialog, setDialog] = useState<ReactNode>();
  const [said, setSaid] = useState('');
  const start = (work: () => Promise<string>): void => {
    setSaid(words.preparing);
    work().then(setSaid, (error: unknown) =>
      setSaid(words.failed(error instanceof Error ? error.message : String(error))),
    );
  };
  const openExport = async (): Promise<string> => {
    const { openExportDialog } = await import('./open-export-dialog.tsx');
    const exported = { opened, edition, view, text };
    setDialog(await openExportDialog(exported, () => setDialog(undefined)));
    return '';
  };
  const add = async (): Promise<string> => {
    const { addViewToDraft } = await import('../slides/add-view.ts');
    const count = addViewToDraft(view, edition.manifest.edition);
    return count === undefined ? words.refused : words.added(count);
  };
  return (
    <>
      <button type="button" className="button" data-kind="quiet" onClick={() => start(openExport)}>
        {words.export}
      </button>
      <button type="button" className="button" data-kind="quiet" onClick={() => start(add)}>
        {words.add}
      </button>
      <span role="status" className="view-actions-said">
        {said}
      </span>
      {dialog}
    </>
  );
}
