import { createContext, useContext } from 'react';
import type { OpenedManifest } from '../data/manifest.ts';
import type { LoadedEdition, LoadedPoints } from '../domain/loaded-edition.ts';
import type { AreaRow } from '../state/municipality-rows.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Text } from '../text/text.ts';

/** What every part of the page reads: the view, the data behind it, and its words. */
export interface Page {
  readonly view: ViewState;
  /** Goes to a view with some of its keys changed. */
  readonly change: (patch: Partial<ViewState>) => void;
  readonly edition: LoadedEdition;
  /** Where the edition's other files are loaded from. */
  readonly opened: OpenedManifest;
  /** Hubs and RMOs of the view's dataset; absent tables are `undefined`. */
  readonly points: LoadedPoints;
  /** One row per municipality at the view's survey year. */
  readonly rows: readonly AreaRow[];
  readonly text: Text;
  /** Numbers as the language writes them, with a fixed count of decimals. */
  readonly format: (value: number, digits?: number) => string;
  readonly ground: 'light' | 'dark';
}

const PageContext = createContext<Page | undefined>(undefined);

/** Gives the page to everything below it. */
export const PageProvider = PageContext.Provider;

/** The page around a component. Throws outside of one: that is a bug of ours. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('usePage needs a PageProvider above it');
  return page;
}
