import { useRef, useState, type DragEvent, type ReactElement } from 'react';
import { useImportPage } from './import-page-context.ts';

/** Where files are dropped or chosen. A file dropped beside it must not replace the page. */
export function DropZone({ onFiles }: { onFiles: (files: readonly File[]) => void }): ReactElement {
  const { drop } = useImportPage().words.page;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      className="import-drop"
      data-drop-zone
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={take}
    >
      <p>{drop.prompt}</p>
      <button
        type="button"
        className="button"
        data-kind="filled"
        onClick={() => input.current?.click()}
      >
        {drop.button}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={drop.button}
        multiple
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file must be taken again after it was mended.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <p className="note">{drop.kinds}</p>
    </div>
  );
}
