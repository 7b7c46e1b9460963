import type { ReactElement, ReactNode } from 'react';
import { writeLink, type LinkFaults } from '../../state/url.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { Text } from '../../text/text.ts';
import { TermsDisclosure } from '../terms/TermsDisclosure.tsx';
import { ignoredWords, renewedWords } from './ignored-words.ts';

/** Pages of text beside the map. */
export const TEXT_PAGES = ['indicators', 'import', 'kit', 'about', 'accessibility'] as const;

/** One of them; also the name of its HTML file and of its words. */
export type TextPage = (typeof TEXT_PAGES)[number];

/** Header, heading and footer of a page of text; its links keep the reader's view. */
export function PageFrame(props: {
  page: TextPage;
  view: ViewState;
  text: Text;
  /** Edition shown, once it is known. */
  edition?: string;
  /** Parts of the link that were not taken as they stand. */
  link: LinkFaults;
  children: ReactNode;
}): ReactElement {
  const { page, view, text, edition, link, children } = props;
  return (
    <>
      <a className="skip-link" href="#main">
        {text.site.toMain}
      </a>
      <header className="page-header">
        <p className="page-title">
          <a href={`index.html${writeLink(view)}`}>{text.site.title}</a>
        </p>
        <PageLinks page={page} view={view} text={text} />
      </header>
      <main id="main" className="page-main" tabIndex={-1}>
        <h1>{text.site[page]}</h1>
        <TermsDisclosure text={text} />
        <LinkNotice link={link} text={text} />
        {children}
      </main>
      <footer className="page-footer">
        <p>
          {text.site.title}
          {edition !== undefined && ` ${text.dataset.edition(edition)}`}
        </p>
        <p>
          <a href={`index.html${writeLink(view)}`}>{text.site.map}</a>
        </p>
      </footer>
    </>
  );
}

function PageLinks({
  page,
  view,
  text,
}: {
  page: TextPage;
  view: ViewState;
  text: Text;
}): ReactElement {
  const other = view.language === 'ja' ? 'en' : 'ja';
  return (
    <nav className="page-links" aria-label={text.pages.navigation}>
      <ul>
        <li>
          <a href={`index.html${writeLink(view)}`}>{text.site.map}</a>
        </li>
        {TEXT_PAGES.map((known) => (
          <li key={known}>
            <a
              href={`${known}.html${writeLink(view)}`}
              aria-current={known === page ? 'page' : undefined}
            >
              {text.site[known]}
            </a>
          </li>
        ))}
        <li>
          <a
            href={`${page}.html${writeLink({ ...view, language: other })}`}
            hrefLang={other}
            lang={other}
          >
            {text.site.otherLanguage}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function LinkNotice(props: { link: LinkFaults; text: Text }): ReactElement | null {
  const { text } = props;
  const { ignored, renewed } = props.link;
  if (ignored.length === 0 && renewed.length === 0) return null;
  return (
    <div className="link-notice" role="status">
      {ignored.length > 0 && <p>{text.notices.ignored}</p>}
      <ul>
        {ignored.map((part) => (
          <li key={part.parameter}>{ignoredWords(part, text)}</li>
        ))}
        {renewed.map((area) => (
          <li key={area.found}>{renewedWords(area, text)}</li>
        ))}
      </ul>
    </div>
  );
}
