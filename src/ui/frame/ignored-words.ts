import type { RenewedArea } from '../../state/area-changes.ts';
import type { IgnoredParameter } from '../../state/parameter.ts';
import type { FrameText } from '../../text/text.ts';

/** Most characters of a wrong value that are repeated. */
const MOST = 60;

/** What of a link was ignored, in words. */
export function ignoredWords(wrong: IgnoredParameter, { notices }: FrameText): string {
  const part = { ...wrong, parameter: short(wrong.parameter), found: short(wrong.found) };
  if (part.isForPage === true) return notices.forPage(part.parameter);
  if (part.parameter === 'area' && part.expected === undefined)
    return notices.unknownArea(part.found);
  if (part.parameter === 'hub' && part.expected === undefined)
    return notices.unknownHub(part.found);
  if (part.parameter === 'measure' && part.expected === undefined)
    return notices.unknownMeasure(part.found);
  if (part.parameter === 'data' && part.expected === undefined) return notices.importedGone;
  return part.expected === undefined
    ? notices.ignoredUnknown(part.parameter)
    : notices.ignoredPart(part.parameter, part.found, part.expected);
}

/** That the link names a municipality by a code of former years, in words. */
export function renewedWords({ found, now, until }: RenewedArea, { notices }: FrameText): string {
  return notices.renewedArea(found, now, until);
}

function short(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST)}…` : text;
}
