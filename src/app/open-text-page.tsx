import type { ReactElement, ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { openEdition } from '../data/load-edition.ts';
import type { Language } from '../domain/language.ts';
import type { LoadedEdition } from '../domain/loaded-edition.ts';
import { parseLink } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import { loadText, type Text } from '../text/text.ts';
import { applyGround } from '../ui/frame/apply-ground.ts';
import { DataFailure } from '../ui/frame/DataFailure.tsx';
import { PageFrame, type TextPage } from '../ui/frame/PageFrame.tsx';

/** What a page of text is made from. `Words` are its own; `Text` is shared by all pages. */
export interface TextPageProps<Words> {
  readonly view: ViewState;
  readonly text: Text;
  readonly words: Words;
  readonly edition: LoadedEdition;
  /** Address of the edition's files, ending in `/`. */
  readonly base: string;
}

/** Opens a page of text: its frame at once, its content when the edition is verified. */
export async function openTextPage<Words>(
  page: TextPage,
  loadWords: (language: Language) => Promise<Words>,
  Content: (props: TextPageProps<Words>) => ReactElement,
): Promise<void> {
  const { view, ...link } = parseLink(location.search);
  applyGround(view.theme);
  const [text, words] = await Promise.all([loadText(view.language), loadWords(view.language)]);
  document.documentElement.lang = view.language;
  document.title = `${text.site[page]} | ${text.site.title}`;
  const element = document.querySelector('#app');
  if (element === null) throw new Error('the page has no #app');
  const root = createRoot(element);
  const show = (children: ReactNode, edition?: LoadedEdition): void =>
    root.render(
      <PageFrame
        page={page}
        view={view}
        text={text}
        link={link}
        {...(edition && { edition: edition.manifest.edition })}
      >
        {children}
      </PageFrame>,
    );
  show(<p role="status">{text.site.loading}</p>);
  try {
    const data = new URL('data/', document.baseURI).href;
    const { opened, loaded } = await openEdition(data, view.edition);
    show(
      <Content view={view} text={text} words={words} edition={loaded} base={opened.base} />,
      loaded,
    );
    followHash();
  } catch (error) {
    show(<DataFailure error={error} view={view} text={text} file={`${page}.html`} />);
  }
}

/** A link to a section is older than the section: the browser looked for it too early. */
function followHash(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (id !== '') requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
}
