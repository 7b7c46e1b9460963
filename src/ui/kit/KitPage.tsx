import { useMemo, useState, type ReactElement } from 'react';
import { DEFAULT_VIEW, NATION, type ViewState } from '../../state/view-state.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { KitText } from '../../text/kit-text.ts';
import type { Text } from '../../text/text.ts';
import { isFrameTitle } from './frame-title.ts';
import { KitChoices } from './KitChoices.tsx';
import { KitPreview } from './KitPreview.tsx';
import { KitSnippets } from './KitSnippets.tsx';
import { SaveKit } from './SaveKit.tsx';
import { writeSnippet, type SnippetWish } from './snippets.ts';
import { useLightModel } from './use-light-model.ts';
import { lightSummary, lightTitle } from '../light/light-words.ts';

/** Snippets for other sites: choose, see at three widths, copy. */
export function KitPage(props: {
  view: ViewState;
  text: Text;
  words: KitText;
  edition: LoadedEdition;
  /** Address of the edition's files, ending in `/`. */
  base: string;
}): ReactElement {
  const { text, words, edition } = props;
  const [view, setView] = useState<ViewState>(() => ({
    ...DEFAULT_VIEW,
    ...pickKit(props.view),
    area: props.view.area === NATION ? NATION : props.view.area.slice(0, 2),
  }));
  const [site, setSite] = useState(() => new URL('.', document.baseURI).href);
  const { model, isUnderWay } = useLightModel(view);
  const [ownTitle, setOwnTitle] = useState<string>();
  const generated = useMemo(
    () => words.snippetTitle(model === undefined ? text.site.title : lightTitle(model)),
    [model, words, text],
  );
  const wish: SnippetWish = {
    site: site.endsWith('/') ? site : `${site}/`,
    view,
    // No code without a title: who is writing one has that of the map until it says enough.
    title: ownTitle !== undefined && isFrameTitle(ownTitle) ? ownTitle.trim() : generated,
    linkText: words.linkText(model === undefined ? text.site.title : lightTitle(model)),
    summary: model === undefined ? '' : lightSummary(model),
  };
  return (
    <>
      <p className="kit-introduction">{words.introduction}</p>
      <KitChoices view={view} change={setView} text={text} words={words} edition={edition} />
      <KitPreview code={writeSnippet('iframe', { ...wish, site: '' })} words={words} />
      <KitSnippets
        wish={wish}
        title={ownTitle ?? generated}
        setSite={setSite}
        setTitle={setOwnTitle}
        model={model}
        isUnderWay={isUnderWay}
        words={words}
      />
      <section className="page-section prose">
        <h2>{words.statementHeading}</h2>
        <p>{words.statementNote}</p>
        <blockquote className="kit-statement">{words.statement(generated)}</blockquote>
      </section>
      <section className="page-section prose">
        <h2>{words.messagesHeading}</h2>
        <p>{words.messages}</p>
      </section>
      <section className="page-section">
        <h2>{words.kitsHeading}</h2>
        <p>{words.kitsNote}</p>
        {model !== undefined && (
          <SaveKit model={model} wish={wish} words={words} provider={text.site.title} />
        )}
        <ul className="kit-list">
          {[
            { code: NATION, name: words.nation },
            ...edition.prefectures.map((prefecture) => ({
              code: prefecture.code,
              name: text.prefectureName(prefecture),
            })),
          ].map(({ code, name }) => (
            <li key={code}>
              <a href={`kits/${code}.json`}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What of the reader's view a frame starts from. */
function pickKit(view: ViewState): Partial<ViewState> {
  const { layers, rmoForm, measure, method, classes, breaks, year, dataset, language, theme } =
    view;
  const plain = { layers, rmoForm, measure, method, classes, breaks, year, language, theme };
  // Readers of other sites do not have what is kept on this device.
  return { ...plain, dataset: dataset === 'imported' ? 'published' : dataset };
}
