import type { Language } from '../domain/language.ts';
import type { Briefing } from '../state/slides/briefing.ts';
import { briefingLanguage } from '../state/slides/briefing-language.ts';
import { loadBriefingText, type BriefingText } from '../text/briefing-text.ts';
import { loadText, type Text } from '../text/text.ts';

/** Words of a briefing's files, whatever the language of the page that makes them. */
export async function briefingWords(
  briefing: Briefing,
  page: Language,
): Promise<{ readonly text: Text; readonly words: BriefingText }> {
  const language = briefingLanguage(briefing, page);
  const [text, words] = await Promise.all([loadText(language), loadBriefingText(language)]);
  return { text, words };
}
