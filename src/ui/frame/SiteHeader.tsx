import { useState, type ReactElement } from 'react';
import { DATASETS } from '../../domain/edition.ts';
import { ViewActions } from '../export/ViewActions.tsx';
import { keepsImported } from '../../data/imported-hint.ts';
import { usePage } from '../page-context.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { ToolLinks } from './ToolLinks.tsx';

/** Title, data set, search, language, tools, and the link of this view. */
export function SiteHeader(): ReactElement {
  const { view, change, text, edition } = usePage();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const other = view.language === 'ja' ? 'en' : 'ja';
  const { edition: date } = edition.manifest;
  return (
    <header className="site-header">
      <h1 className="site-title">{text.site.title}</h1>
      <label className="dataset-choice">
        <span className="visually-hidden">{text.dataset.label}</span>
        <select
          className="select"
          value={view.dataset}
          onChange={(event) => {
            const dataset = DATASETS.find((known) => known === event.target.value);
            if (dataset !== undefined) change({ dataset, hub: undefined });
          }}
        >
          {DATASETS.filter(
            (dataset) => dataset !== 'imported' || view.dataset === dataset || keepsImported(),
          ).map((dataset) => (
            <option key={dataset} value={dataset}>
              {dataset === 'imported'
                ? text.imported.choice
                : `${text.dataset[dataset]} ${text.dataset.edition(date)}`}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="menu-button"
        aria-expanded={isMenuOpen}
        aria-controls="site-links"
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        {text.site.menu}
      </button>
      <SearchBox />
      <nav
        className="site-links"
        id="site-links"
        data-open={isMenuOpen}
        aria-label={text.site.menu}
      >
        <button
          type="button"
          className="link-button"
          lang={other}
          onClick={() => change({ language: other })}
        >
          {text.site.otherLanguage}
        </button>
        <ToolLinks />
        <ViewActions />
        <ShareButton />
      </nav>
    </header>
  );
}

function ShareButton(): ReactElement {
  const { text } = usePage();
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        className="button"
        data-kind="filled"
        onClick={() => {
          // Plain http has no clipboard: the reader is told where the link stands.
          if (navigator.clipboard === undefined) setOutcome('failed');
          else copy();
        }}
      >
        {text.site.share}
      </button>
      <span role="status" className="share-outcome">
        {outcome === 'copied' && text.site.shared}
        {outcome === 'failed' && text.site.shareFailed}
      </span>
    </>
  );
}
