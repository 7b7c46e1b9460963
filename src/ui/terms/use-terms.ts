import { useEffect, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { loadTermsText, type TermsText } from '../../text/terms-text.ts';

/** The plain words of the terms once they are wanted; `undefined` until they have come. */
export function useTerms(language: Language, isWanted: boolean): TermsText | undefined {
  const [loaded, setLoaded] = useState<{ language: Language; words: TermsText }>();
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    void loadTermsText(language).then((words) => {
      if (isCurrent) setLoaded({ language, words });
    });
    return () => {
      isCurrent = false;
    };
  }, [language, isWanted]);
  return loaded?.language === language ? loaded.words : undefined;
}
