import type { KeyboardEvent, ReactElement } from 'react';
import { usePage } from '../page-context.ts';
import { useGapPage } from './gap-context.ts';
import { moveSite } from './move-site.ts';
import { surroundingsOf } from './surroundings.ts';

/** The hypothetical hubs with what each brings; a focused mark moves with the arrow keys. */
export function SiteList(): ReactElement | null {
  const { view, change, edition, format, text } = usePage();
  const { words, state, settings, nameOf, placing, setPlacing } = useGapPage();
  const { whatIf } = words;
  const { sites } = view;
  const gains = state.snapshot.results?.coverage.whatIf?.gains[settings.measure];
  if (sites.length === 0) return null;
  const move = (index: number, event: KeyboardEvent): void => {
    const site = sites[index];
    const moved = site && moveSite(site, event.key, event.shiftKey);
    if (moved === undefined) return;
    event.preventDefault();
    change({ sites: sites.with(index, moved) });
  };
  return (
    <>
      <ol className="gap-sites">
        {sites.map((site, index) => {
          const name = whatIf.name(index + 1);
          const gain = gains?.[index];
          return (
            // Two may stand at one place: only their numbered names tell them apart.
            <li key={name}>
              <button
                type="button"
                className="gap-site-mark"
                aria-label={whatIf.move(name)}
                aria-pressed={placing === index}
                onClick={() => setPlacing(placing === index ? undefined : index)}
                onKeyDown={(event) => move(index, event)}
              >
                {name}
              </button>
              <span>
                {whatIf.near(nameOf(surroundingsOf(edition.municipalities, site)))}
                <span className="note figure">
                  {text.marks.gap}
                  {gain === undefined ? words.working : whatIf.gain(format(gain))}
                </span>
              </span>
              <button
                type="button"
                className="link-button"
                aria-label={whatIf.remove(name)}
                onClick={() => {
                  setPlacing(undefined);
                  change({ sites: sites.filter((_, other) => other !== index) });
                }}
              >
                ×
              </button>
            </li>
          );
        })}
      </ol>
      <p className="note">{whatIf.moveHelp}</p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setPlacing(undefined);
          change({ sites: [] });
        }}
      >
        {whatIf.removeAll}
      </button>
    </>
  );
}
