import type { Language } from '../../domain/language.ts';
import { parseLink, writeLink } from '../url.ts';
import type { Briefing } from './briefing.ts';

/** Language of a briefing: that of its first slide that can be read; `page`'s where there is none. */
export function briefingLanguage({ slides }: Briefing, page: Language): Language {
  const first = slides.find(({ kind }) => kind !== 'unreadable');
  return first === undefined ? page : parseLink(first.link).view.language;
}

/**
 * The link of a slide (from 0) in the language of its briefing: views that were added in
 * another are made from the data anew. The file keeps the link as it was; empty for no slide.
 */
export function linkInBriefing(briefing: Briefing, index: number): string {
  const link = briefing.slides[index]?.link ?? '';
  const { view } = parseLink(link);
  const language = briefingLanguage(briefing, view.language);
  return language === view.language ? link : writeLink({ ...view, language });
}
