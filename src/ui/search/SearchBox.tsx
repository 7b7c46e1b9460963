import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SearchResult } from '../../domain/search.ts';
import { usePage } from '../page-context.ts';
import { SearchOption } from './SearchOption.tsx';
import { useSearch } from './use-search.ts';

/** Finds areas and hubs by kanji, kana, romaji, code or former name: an ARIA combobox. */
export function SearchBox(): ReactElement {
  const page = usePage();
  const { text, change } = page;
  const id = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  // By its place, not its number: former names may join the list while a reader chooses.
  const [chosenKey, setChosenKey] = useState('');
  const { results, prepare, isReady, isMissing } = useSearch(page, query);
  const active = Math.max(
    0,
    results.findIndex((result) => optionKey(result) === chosenKey),
  );
  const isShown = isOpen && isReady && query.trim() !== '';
  const choose = ({ target }: SearchResult): void => {
    const hub = target.kind === 'hub' ? target.hub.id : undefined;
    const area = {
      prefecture: () => target.kind === 'prefecture' && target.prefecture.code,
      municipality: () => target.kind === 'municipality' && target.municipality.code,
      hub: () => target.kind === 'hub' && target.hub.municipalityCode,
    }[target.kind]();
    if (area !== false) change({ area, hub, camera: undefined });
    setQuery('');
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    const chosen = results[active];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      const next = results[(active + step + results.length) % results.length];
      if (next !== undefined) setChosenKey(optionKey(next));
    } else if (event.key === 'Enter' && isShown && chosen !== undefined) {
      // Enter also ends a kana conversion: that one must not choose.
      if (!event.nativeEvent.isComposing) choose(chosen);
    } else if (event.key === 'Escape') setOpen(false);
  };
  return (
    <div className="search" role="search">
      <input
        className="input search-input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-label={text.search.label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && results.length > 0 ? `${id}-${active}` : undefined}
        placeholder={text.search.placeholder}
        value={query}
        onFocus={() => {
          prepare();
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosenKey('');
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={text.search.label}
        className="search-list"
        hidden={!isShown || results.length === 0}
      >
        {isShown &&
          results.map((result, index) => (
            <SearchOption
              key={optionKey(result)}
              id={`${id}-${index}`}
              result={result}
              isActive={index === active}
              onChoose={() => choose(result)}
            />
          ))}
      </div>
      <p
        role="status"
        className={
          (isShown && results.length === 0) || (isOpen && isMissing)
            ? 'search-none'
            : 'visually-hidden'
        }
      >
        {isOpen && isMissing && text.errors.partMissing(text.search.label)}
        {isShown &&
          (results.length === 0 ? text.search.none(query) : text.search.results(results.length))}
      </p>
    </div>
  );
}

function optionKey({ target }: SearchResult): string {
  if (target.kind === 'hub') return target.hub.id;
  return target.kind === 'prefecture' ? target.prefecture.code : target.municipality.code;
}
