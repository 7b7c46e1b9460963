import { useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { downloadName } from '../../domain/download-name.ts';
import { zoomOf } from '../../map/export/draw-map.ts';
import type { SheetContent } from '../../map/export/sheet-content.ts';
import { withPlainHalos } from '../../map/export/plain-halo.ts';
import { factLines, fullTitle } from '../../map/export/sheet-document.ts';
import { SHEET_NAMES, SHEET_SIZES, type SheetName } from '../../map/export/sheet-size.ts';
import { tableFacts } from '../../map/export/table-facts.ts';
import { sheetSvg } from '../../map/export/sheet-svg.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { saveFile } from '../table/save-file.ts';
import { BrokenOff } from './BrokenOff.tsx';
import { viewSlide } from '../slides/view-slide.ts';
import { datasetOf } from './compared-view.ts';
import { withFigures } from './figures-of.ts';
import { tablePage } from './handout-pages.ts';
import { makePng, PNG_FACTORS } from './make-png.ts';
import { paperOf } from './paper.ts';
import type { PreparedView } from './prepare-view.ts';
import { isBrokenOff } from './prepared-gap.ts';
import { printPages } from './print-pages.ts';
import { SvgPicture } from './SvgPicture.tsx';
import { ownTitle, viewContentOf, viewTablesOf } from './view-content.ts';
import './print.css';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Everything a view can be handed in as, with a preview of the sheet. */
export function ExportDialog(props: {
  prepared: PreparedView;
  /** Prepares the view once more, where work for it broke off. */
  prepare: () => Promise<PreparedView>;
  words: BriefingText;
  /** Title to begin with; the view names itself where it is empty. */
  title: string;
  onClose: () => void;
}): ReactElement {
  const { prepare, words, onClose } = props;
  const [prepared, setPrepared] = useState(props.prepared);
  const { dialog } = words.exports;
  const { page } = prepared;
  const element = useRef<HTMLDialogElement>(null);
  const [sheet, setSheet] = useState<SheetName>('a4-landscape');
  const [factor, setFactor] = useState(2);
  const [title, setTitle] = useState(() => props.title || ownTitle(prepared, words));
  const [said, setSaid] = useState('');
  useEffect(() => element.current?.showModal(), []);
  const tables = useMemo(() => viewTablesOf(prepared, words), [prepared, words]);
  const content = useMemo(
    () => withFigures(viewContentOf(prepared, words, { title }), tables, page.text, words),
    [prepared, words, title, tables, page.text],
  );
  const size = SHEET_SIZES[sheet];
  const svg = useMemo(() => sheetSvg(content, size), [content, size]);
  const save = (
    extension: 'png' | 'svg' | 'pptx' | 'xlsx',
    type: string,
    bytes: Uint8Array<ArrayBuffer>,
  ): string => {
    const name = downloadName({
      subject: 'view',
      details: [page.view.area, ...(extension === 'png' ? [`${factor}x`] : [])],
      dataset: datasetOf(prepared),
      edition: page.edition.manifest.edition,
      extension,
    });
    saveFile(name, type, bytes);
    return dialog.saved(name);
  };
  const start = (work: () => Promise<string>): void => {
    setSaid(dialog.working);
    work().then(setSaid, (error: unknown) =>
      setSaid(dialog.failed(error instanceof Error ? error.message : String(error))),
    );
  };
  const drawPng = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const { base } = page.view;
    if (base === 'none' || content.map.grounds.length === 0)
      return makePng(svg, size, factor, content);
    const { loadBase } = await import('./load-base.ts');
    const load = async (map: SheetContent['map']) =>
      loadBase(map, base, zoomOf(map, size) * factor);
    const [loaded, other] = await Promise.all([
      load(content.map),
      content.pair && load(content.pair.map),
    ]);
    // Both maps of a comparison have their ground, or neither.
    const isDrawn = loaded !== undefined && (content.pair === undefined || other !== undefined);
    const choices = { title, base: isDrawn ? 'drawn' : 'failed' } as const;
    const whole = withFigures(viewContentOf(prepared, words, choices), tables, page.text, words);
    const { map, pair } = whole;
    const based = isDrawn
      ? {
          ...whole,
          map: { ...map, base: loaded },
          ...(pair && { pair: { ...pair, map: { ...pair.map, base: other } } }),
        }
      : whole;
    return makePng(sheetSvg(based, size), size, factor, based);
  };
  const png = async (): Promise<string> => save('png', 'image/png', await drawPng());
  const copy = async (): Promise<string> => {
    if (navigator.clipboard === undefined || typeof ClipboardItem === 'undefined')
      return dialog.copyRefused;
    const made = drawPng();
    // The promise itself is handed over: Safari allows it only within the click.
    const blob = made.then((bytes) => new Blob([bytes], { type: 'image/png' }));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    return dialog.copied(size.width * factor, size.height * factor);
  };
  const print = async (): Promise<string> => {
    const facts = factLines(tableFacts(content.facts, tables));
    const picture = `<section class="print-page print-sheet">${svg}</section>`;
    const pages = tables.map((table) => tablePage(table, fullTitle(content), facts, page.text));
    printPages([picture, ...pages], paperOf(sheet));
    return Promise.resolve(dialog.printHint);
  };
  const pptx = async (): Promise<string> => {
    const { makePptx } = await import('./make-pptx.ts');
    const slide = viewSlide(prepared, words, { title, note: '' });
    const bytes = await makePptx(title, [slide], { text: page.text, words });
    return save('pptx', `${OFFICE}.presentationml.presentation`, bytes);
  };
  const xlsx = async (): Promise<string> => {
    const { makeXlsx } = await import('./make-xlsx.ts');
    const figures = { ...content, title, tables };
    const bytes = makeXlsx([figures], page.edition.manifest, page.text, words);
    return save('xlsx', `${OFFICE}.spreadsheetml.sheet`, bytes);
  };
  const vector = async (): Promise<string> =>
    Promise.resolve(save('svg', 'image/svg+xml', new TextEncoder().encode(withPlainHalos(svg))));
  return (
    <dialog ref={element} className="export-dialog" aria-label={dialog.heading} onClose={onClose}>
      <h2>{dialog.heading}</h2>
      <div className="export-fields">
        <label>
          {dialog.titleField}
          <input
            className="input"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label>
          {dialog.sheet}
          <select
            className="select"
            value={sheet}
            onChange={(event) =>
              setSheet(SHEET_NAMES.find((known) => known === event.target.value) ?? sheet)
            }
          >
            {SHEET_NAMES.map((known) => (
              <option key={known} value={known}>
                {dialog.sheets[known]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {dialog.scale}
          <select
            className="select"
            value={factor}
            onChange={(event) => setFactor(Number(event.target.value))}
          >
            {PNG_FACTORS.map((known) => (
              <option key={known} value={known}>
                {dialog.scales(known)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isBrokenOff(prepared) && (
        <BrokenOff
          words={words}
          onRetry={() =>
            prepare().then(setPrepared, (error: unknown) =>
              setSaid(dialog.failed(error instanceof Error ? error.message : String(error))),
            )
          }
        />
      )}
      <SvgPicture className="export-preview" svg={svg} alt={dialog.preview} />
      <div className="button-row">
        <button type="button" className="button" onClick={() => start(png)}>
          {dialog.png}
        </button>
        <button type="button" className="button" onClick={() => start(copy)}>
          {dialog.copy}
        </button>
        <button type="button" className="button" onClick={() => start(vector)}>
          {dialog.svg}
        </button>
        <button type="button" className="button" onClick={() => start(print)}>
          {dialog.print}
        </button>
        <button type="button" className="button" onClick={() => start(pptx)}>
          {dialog.pptx}
        </button>
        <button type="button" className="button" onClick={() => start(xlsx)}>
          {dialog.xlsx}
        </button>
        <button type="button" className="button" onClick={() => element.current?.close()}>
          {dialog.close}
        </button>
      </div>
      <p role="status" className="note">
        {said}
      </p>
    </dialog>
  );
}
