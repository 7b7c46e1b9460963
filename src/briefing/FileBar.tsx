import { useEffect, useId, type ReactElement } from 'react';
import { SLIDE_KINDS, writeBriefing } from '../state/slides/briefing.ts';
import { writeBriefingHash } from '../state/slides/briefing-link.ts';
import { addSlide } from '../state/slides/edit-briefing.ts';
import { parseBriefing, type ParsedBriefing } from '../state/slides/parse-briefing.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import { saveFile } from '../ui/table/save-file.ts';
import { fileName } from './file-name.ts';
import type { EditedBriefing } from './use-briefing.ts';

/** Files, link, undo and redo (Ctrl+Z, Ctrl+Y), and slides that are not views. */
export function FileBar(props: {
  edited: EditedBriefing;
  words: BriefingText;
  onFile: (parsed: ParsedBriefing) => void;
  onSay: (words: string) => void;
}): ReactElement {
  const { edited, words, onFile, onSay } = props;
  const { briefing, change } = edited;
  const { page } = words;
  // What was said of a step is no longer true when the step is taken back.
  const [undo, redo] = [edited.undo, edited.redo].map(
    (step) =>
      step &&
      (() => {
        step();
        onSay('');
      }),
  );
  const id = useId();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      const isUndo = event.key === 'z' && !event.shiftKey;
      const isRedo = event.key === 'y' || (event.key === 'z' && event.shiftKey);
      const step = isUndo ? undo : isRedo ? redo : undefined;
      if (step === undefined) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [undo, redo]);
  const save = (): void => {
    const name = fileName(briefing, 'json');
    saveFile(name, 'application/json', new TextEncoder().encode(writeBriefing(briefing)));
    onSay(page.saved(name));
  };
  const copyLink = async (): Promise<void> => {
    const link = `${location.origin}${location.pathname}${location.search}${writeBriefingHash(briefing)}`;
    try {
      await navigator.clipboard.writeText(link);
      onSay(page.linkCopied(link.length));
    } catch {
      onSay(page.linkFailed);
    }
  };
  return (
    <div className="button-row">
      <label className="button file-button" htmlFor={id}>
        {page.fileOpen}
      </label>
      <input
        id={id}
        type="file"
        className="visually-hidden"
        accept=".json,application/json"
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          void file?.text().then((text) => onFile(parseBriefing(text)));
        }}
      />
      <button type="button" className="button" onClick={save}>
        {page.fileSave}
      </button>
      <button type="button" className="button" onClick={() => void copyLink()}>
        {page.linkCopy}
      </button>
      <button type="button" className="button" disabled={undo === undefined} onClick={undo}>
        {page.undo}
      </button>
      <button type="button" className="button" disabled={redo === undefined} onClick={redo}>
        {page.redo}
      </button>
      <select
        className="select"
        aria-label={page.addKind}
        value=""
        onChange={(event) => {
          const kind = SLIDE_KINDS.find((known) => known === event.target.value);
          const link = briefing.slides[0]?.link ?? '';
          if (kind !== undefined) change(addSlide(briefing, { kind, link, title: '', note: '' }));
        }}
      >
        <option value="">{page.addKind}</option>
        {SLIDE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {page.kinds[kind]}
          </option>
        ))}
      </select>
    </div>
  );
}
