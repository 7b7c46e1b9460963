import { useEffect, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { loadCompareWords, type CompareText } from '../../text/compare-text.ts';
import { loadText, type Text } from '../../text/text.ts';

/** Words of the comparison, and those of the page as no data set has changed them. */
export interface CompareWords {
  readonly words: CompareText;
  readonly plain: Text;
}

/** The words once they have come, or why they cannot. */
export interface CompareWordsState {
  readonly loaded?: CompareWords;
  readonly failure?: unknown;
}

/**
 * Loads them; those of the last language stay until others have come, and when
 * others cannot be loaded. `failure` stands only where there are no words at all.
 */
export function useCompareWords(language: Language): CompareWordsState {
  const [state, setState] = useState<CompareWordsState>({});
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([loadCompareWords(language), loadText(language)]).then(
      ([words, plain]) => {
        if (isCurrent) setState({ loaded: { words, plain } });
      },
      (failure: unknown) => {
        if (isCurrent) setState((known) => (known.loaded === undefined ? { failure } : known));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return state;
}
