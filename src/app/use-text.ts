import { useEffect, useState } from 'react';
import type { Language } from '../domain/language.ts';
import { loadText, type Text } from '../text/text.ts';

/** The words of a language; until they have come, those shown before stay. */
export function useText(language: Language, initial: Text): Text {
  const [text, setText] = useState(initial);
  useEffect(() => {
    let isCurrent = true;
    void loadText(language).then((loaded) => {
      if (!isCurrent) return;
      setText(loaded);
      document.documentElement.lang = language;
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return text;
}
