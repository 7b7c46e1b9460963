import type { ReactElement } from 'react';
import { writeLink } from '../../state/url.ts';
import { THEMES } from '../../state/view-state.ts';
import { TERMS } from '../../domain/term.ts';
import { usePage } from '../page-context.ts';
import { TermHelp } from '../terms/TermHelp.tsx';

/** The pages of text, every term in plain words, and the theme. */
export function FootLinks(): ReactElement {
  const { view, change, text } = usePage();
  const link = writeLink({ ...view, camera: undefined });
  return (
    <nav className="foot-links" aria-label={text.site.pages}>
      <a href={`./indicators.html${link}`}>{text.site.indicators}</a>
      <a href={`./kit.html${link}`}>{text.site.kit}</a>
      <a href={`./about.html${link}`}>{text.site.about}</a>
      <a href={`./accessibility.html${link}`}>{text.site.accessibility}</a>
      <TermHelp terms={TERMS} text={text} label={text.terms.heading} />
      <label>
        <span className="visually-hidden">{text.site.theme}</span>
        <select
          className="select select-quiet"
          value={view.theme}
          onChange={(event) => {
            const theme = THEMES.find((known) => known === event.target.value);
            if (theme !== undefined) change({ theme });
          }}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {text.site.theme}
              {text.marks.colon}
              {text.site.themes[theme]}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}
