import { useEffect, useState } from 'react';
import type { Language } from '../../domain/language.ts';
import { loadGapWords, type GapText } from '../../text/gap-text.ts';

/** Words of the gap explorer; those of the last language stay until others have come. */
export function useGapWords(language: Language): GapText | undefined {
  const [words, setWords] = useState<GapText>();
  useEffect(() => {
    let isCurrent = true;
    void loadGapWords(language).then((loaded) => {
      if (isCurrent) setWords(loaded);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return words;
}
