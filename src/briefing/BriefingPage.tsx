import { useCallback, useEffect, useState, type ReactElement } from 'react';
import { formatDateTime } from './format-date-time.ts';
import type { ParsedBriefing } from '../state/slides/parse-briefing.ts';
import { writeLink } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import type { Text } from '../text/text.ts';
import { DataFailure } from '../ui/frame/DataFailure.tsx';
import { TermsDisclosure } from '../ui/terms/TermsDisclosure.tsx';
import type { OpenEdition, SlideMaker } from '../ui/slides/make-slides.ts';
import { ChosenSlide } from './ChosenSlide.tsx';
import { ExportBar } from './ExportBar.tsx';
import { FileBar } from './FileBar.tsx';
import type { FirstBriefing } from './open-first.ts';
import { noticeWords } from './notice-words.ts';
import { Presenter } from './present/Presenter.tsx';
import { keptPosition } from './present/kept-position.ts';
import { ReadyForm } from './ReadyForm.tsx';
import { SlideEditor } from './SlideEditor.tsx';
import { SlideList } from './SlideList.tsx';
import { UnreadDraft } from './UnreadDraft.tsx';
import { useBriefing } from './use-briefing.ts';

/** The page of briefings: make, arrange, present, hand out. */
export function BriefingPage(props: {
  view: ViewState;
  text: Text;
  words: BriefingText;
  maker: SlideMaker;
  first: FirstBriefing;
}): ReactElement {
  const { view, text, words, maker, first } = props;
  const { page } = words;
  const edited = useBriefing(first);
  const { briefing, change } = edited;
  const { opened, error } = useEditionOf(maker, briefing.edition);
  const [chosen, setChosen] = useState(0);
  const [presentedFrom, setPresentedFrom] = useState(keptPosition);
  const [notices, setNotices] = useState(() => firstNotices(first, words, view));
  const [said, setSaid] = useState('');
  const index = Math.min(chosen, Math.max(0, briefing.slides.length - 1));
  const takeFile = useCallback(
    (parsed: ParsedBriefing) => {
      setNotices(parsedNotices(parsed, words));
      if (parsed.status !== 'opened') return;
      change(parsed.briefing);
      setChosen(0);
      setSaid(page.replaced);
    },
    [change, page, words],
  );
  if (error !== undefined)
    return <DataFailure error={error} view={view} text={text} file="briefing.html" />;
  if (presentedFrom !== undefined && briefing.slides.length > 0)
    return (
      <Presenter
        maker={maker}
        briefing={briefing}
        words={words}
        start={presentedFrom}
        onEnd={(last) => {
          setPresentedFrom(undefined);
          setChosen(last);
        }}
      />
    );
  const missing = opened?.missing;
  const all =
    missing === undefined || opened === undefined
      ? notices
      : [...notices, page.notices.missingEdition(missing, opened.edition.manifest.edition)];
  return (
    <div className="briefing-page">
      <header className="briefing-header">
        <h1>{page.title}</h1>
        <p className="note">{page.lead}</p>
        <a href={`./index.html${writeLink({ ...view, edition: undefined })}`}>{page.toMap}</a>
        <TermsDisclosure text={text} />
      </header>
      {all.length > 0 && (
        <section className="briefing-notices" aria-label={page.notices.heading} role="status">
          <ul>
            {all.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => setNotices([])}>
            {page.notices.dismiss}
          </button>
        </section>
      )}
      <UnreadDraft words={words} />
      <main className="briefing-main" id="main">
        {opened !== undefined && (
          <ReadyForm
            edition={opened.edition}
            view={view}
            text={text}
            words={words}
            onOpen={(ready) => {
              change(ready);
              setChosen(0);
              setNotices([]);
              setSaid(page.replaced);
            }}
          />
        )}
        <FileBar edited={edited} words={words} onFile={takeFile} onSay={setSaid} />
        <div className="briefing-title">
          <label htmlFor="briefing-title">{page.briefingTitle}</label>
          <input
            id="briefing-title"
            className="input"
            value={briefing.title}
            onChange={(event) => change({ ...briefing, title: event.target.value }, 'title')}
          />
          {briefing.edition !== undefined && (
            <span className="note">{page.edition(briefing.edition)}</span>
          )}
        </div>
        {briefing.slides.length === 0 ? (
          <p>{page.empty}</p>
        ) : (
          <>
            <div className="button-row">
              <button
                type="button"
                className="button"
                data-kind="filled"
                onClick={() => setPresentedFrom(0)}
              >
                {page.present}
              </button>
              <button type="button" className="button" onClick={() => setPresentedFrom(index)}>
                {page.presentFrom}
              </button>
            </div>
            <ExportBar
              maker={maker}
              briefing={briefing}
              index={index}
              text={text}
              words={words}
              onSay={setSaid}
            />
            <div className="briefing-columns">
              <SlideList
                edited={edited}
                maker={maker}
                words={words}
                chosen={index}
                onChoose={setChosen}
              />
              <div className="slide-stage">
                <ChosenSlide maker={maker} briefing={briefing} index={index} words={words} />
                <SlideEditor
                  edited={edited}
                  words={words}
                  index={index}
                  onChoose={setChosen}
                  onSay={setSaid}
                />
              </div>
            </div>
          </>
        )}
        <p role="status" className="note briefing-said">
          {said}
          {edited.isKept === true && said === '' && page.autosaved}
          {edited.isKept === false && page.storageRefused}
        </p>
      </main>
    </div>
  );
}

function useEditionOf(
  maker: SlideMaker,
  name: string | undefined,
): { opened: OpenEdition | undefined; error: unknown } {
  const [state, setState] = useState<{ opened: OpenEdition | undefined; error: unknown }>({
    opened: undefined,
    error: undefined,
  });
  useEffect(() => {
    let isCurrent = true;
    maker.open(name).then(
      (opened) => {
        if (isCurrent) setState({ opened, error: undefined });
      },
      (error: unknown) => {
        if (isCurrent) setState({ opened: undefined, error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [maker, name]);
  return state;
}

function parsedNotices(parsed: ParsedBriefing, words: BriefingText): readonly string[] {
  return parsed.status === 'opened'
    ? parsed.notices.map((notice) => noticeWords(notice, words))
    : [words.page.notices.notBriefing];
}

function firstNotices(
  { parsed, restoredFrom }: FirstBriefing,
  words: BriefingText,
  view: ViewState,
): readonly string[] {
  return [
    ...(restoredFrom === undefined
      ? []
      : [words.page.restored(formatDateTime(view.language, restoredFrom))]),
    ...(parsed === undefined ? [] : parsedNotices(parsed, words)),
  ];
}
