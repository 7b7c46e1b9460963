import { useEffect, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { loadCompareWords, type CompareText } from '../../text/compare-text.ts';
import { loadText, type Text } from '../../text/text.ts';

/** Words of the comparison, and those of the page as no data set has changed them. */
export interface CompareWords {
  readonly words: CompareText;
  readonly plain: Text;
}

/** Loads them; those of the last language stay until others have come. */
export function useCompareWords(language: Language): CompareWords | undefined {
  const [loaded, setLoaded] = useState<CompareWords>();
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([loadCompareWords(language), loadText(language)]).then(([words, plain]) => {
      if (isCurrent) setLoaded({ words, plain });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return loaded;
}
