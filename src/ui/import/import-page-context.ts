import { createContext, useContext } from 'react';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { ViewState } from '../../state/view-state.ts';
import type { ImportWords } from '../../text/import-text.ts';
import type { Text } from '../../text/text.ts';
import type { ImportDesk } from './import-desk.ts';

/** What every part of the page that takes in data shares. */
export interface ImportPageFacts {
  readonly view: ViewState;
  readonly text: Text;
  readonly words: ImportWords;
  readonly edition: LoadedEdition;
  readonly desk: ImportDesk;
}

const ImportPageContext = createContext<ImportPageFacts | undefined>(undefined);

/** Gives the facts to the parts of the page. */
export const ImportPageProvider = ImportPageContext.Provider;

/** The facts of the page. */
export function useImportPage(): ImportPageFacts {
  const facts = useContext(ImportPageContext);
  if (facts === undefined) throw new Error('outside the page that takes in data');
  return facts;
}
