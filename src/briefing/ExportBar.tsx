import { useRef, useState, type ReactElement } from 'react';
import { factLines } from '../map/export/sheet-document.ts';
import { LEAST_SLIDE, slideLayout } from '../map/export/slide-layout.ts';
import { slidePages } from '../map/export/slide-svg.ts';
import type { Briefing } from '../state/slides/briefing.ts';
import { linkInBriefing } from '../state/slides/briefing-language.ts';
import { BRIEFING_PAPERS, type PaperName } from '../ui/export/paper.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import type { Text } from '../text/text.ts';
import { printPages } from '../ui/export/print-pages.ts';
import { handoutPages } from '../ui/export/handout-pages.ts';
import { ExportDialog } from '../ui/export/ExportDialog.tsx';
import type { PreparedView } from '../ui/export/prepare-view.ts';
import type { SlideMaker } from '../ui/slides/make-slides.ts';
import { saveFile } from '../ui/table/save-file.ts';
import { briefingWords } from './briefing-words.ts';
import { fileName } from './file-name.ts';
import { makeAll } from './use-slide.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Files of the whole briefing: paper, PowerPoint, Excel, one HTML file. What writes them loads when asked for. */
export function ExportBar(props: {
  maker: SlideMaker;
  briefing: Briefing;
  index: number;
  text: Text;
  words: BriefingText;
  onSay: (words: string) => void;
}): ReactElement {
  const { maker, briefing, index, text, words, onSay } = props;
  const { page } = words;
  const [paper, setPaper] = useState<PaperName>('a4-portrait');
  const [hasNotes, setNotes] = useState(true);
  const [hasTables, setTables] = useState(true);
  const [exported, setExported] = useState<PreparedView>();
  /** Slides of the last file, from 1, that lack what broke off. */
  const brokenOff = useRef<readonly number[]>([]);
  // Files are in the briefing's language, what is said of them in the page's.
  const own = async () => {
    const { text: ownText, words: ownWords } = await briefingWords(
      briefing,
      text.language === 'ja' ? 'ja' : 'en',
    );
    const title = briefing.title === '' ? ownWords.slides.untitled : briefing.title;
    return { text: ownText, words: ownWords, title };
  };
  const slides = async () => {
    maker.forgetBrokenOff();
    const made = await makeAll(maker, briefing, (at) =>
      onSay(page.workingSlide(at + 1, briefing.slides.length)),
    );
    brokenOff.current = made.flatMap(({ isBrokenOff }, at) => (isBrokenOff === true ? at + 1 : []));
    return made;
  };
  const start = (work: () => Promise<string>): void => {
    onSay(page.working);
    brokenOff.current = [];
    const tell = (done: string): void =>
      onSay(brokenOff.current.length === 0 ? done : page.brokenOff(done, brokenOff.current));
    work().then(tell, (error: unknown) =>
      onSay(page.failed(error instanceof Error ? error.message : String(error))),
    );
  };
  const save = (extension: string, type: string, bytes: Uint8Array<ArrayBuffer>): string => {
    const name = fileName(briefing, extension);
    saveFile(name, type, bytes);
    return page.saved(name);
  };
  const pptx = async (): Promise<string> => {
    const { makePptx } = await import('../ui/export/make-pptx.ts');
    const { title, ...said } = await own();
    const bytes = await makePptx(title, await slides(), said);
    return save('pptx', `${OFFICE}.presentationml.presentation`, bytes);
  };
  const xlsx = async (): Promise<string> => {
    const { makeXlsx } = await import('../ui/export/make-xlsx.ts');
    const { edition } = await maker.open(briefing.edition);
    const figures = (await slides()).filter(({ tables }) => tables.length > 0);
    const said = await own();
    const bytes = makeXlsx(figures, edition.manifest, said.text, said.words);
    return save('xlsx', `${OFFICE}.spreadsheetml.sheet`, bytes);
  };
  const offline = async (): Promise<string> => {
    const { offlinePage } = await import('./offline/offline-page.ts');
    const { edition } = await maker.open(briefing.edition);
    const made = await slides();
    const said = await own();
    const html = offlinePage(
      made.map((content, at) => ({
        wide: slidePages(content, { index: at, count: made.length, prefix: `s${at}` }),
        narrow: slidePages(content, {
          index: at,
          count: made.length,
          prefix: `n${at}`,
          layout: slideLayout(LEAST_SLIDE),
        }),
        title: content.title,
        note: content.note,
        facts: factLines(content.facts),
      })),
      {
        title: said.title,
        language: said.text.language,
        made: said.words.page.offlinePage.made(said.text.site.title, edition.manifest.edition),
        words: said.words.page,
      },
    );
    return save('html', 'text/html', new TextEncoder().encode(html));
  };
  const print = async (): Promise<string> => {
    const said = await own();
    const pages = handoutPages(await slides(), { hasNotes, hasTables }, said.text, said.words);
    printPages(pages, paper);
    return words.exports.dialog.printHint;
  };
  const slide = briefing.slides[index];
  const prepare = async (): Promise<PreparedView> => {
    maker.forgetBrokenOff();
    return maker.prepare(linkInBriefing(briefing, index), briefing.edition);
  };
  return (
    <section className="briefing-files" aria-label={page.files}>
      <div className="button-row">
        <button type="button" className="button" onClick={() => start(pptx)}>
          {page.pptx}
        </button>
        <button type="button" className="button" onClick={() => start(xlsx)}>
          {page.xlsx}
        </button>
        <button type="button" className="button" onClick={() => start(offline)}>
          {page.offline}
        </button>
        {slide !== undefined && slide.kind !== 'unreadable' && (
          <button type="button" className="button" onClick={() => void prepare().then(setExported)}>
            {page.exportSlide}
          </button>
        )}
      </div>
      <div className="button-row">
        <button type="button" className="button" onClick={() => start(print)}>
          {page.print}
        </button>
        <label>
          {page.paper}{' '}
          <select
            className="select"
            value={paper}
            onChange={(event) =>
              setPaper(BRIEFING_PAPERS.find((known) => known === event.target.value) ?? paper)
            }
          >
            {BRIEFING_PAPERS.map((known) => (
              <option key={known} value={known}>
                {words.exports.dialog.sheets[known]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input type="checkbox" checked={hasNotes} onChange={() => setNotes(!hasNotes)} />{' '}
          {page.printNotes}
        </label>
        <label>
          <input type="checkbox" checked={hasTables} onChange={() => setTables(!hasTables)} />{' '}
          {page.printTables}
        </label>
      </div>
      {exported !== undefined && (
        <ExportDialog
          prepared={exported}
          prepare={prepare}
          words={words}
          title={slide?.title ?? ''}
          onClose={() => setExported(undefined)}
        />
      )}
    </section>
  );
}
