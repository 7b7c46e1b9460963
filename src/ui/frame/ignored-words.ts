import type { RenewedArea } from '../../state/area-changes.ts';
import type { IgnoredParameter } from '../../state/parameter.ts';
import type { Text } from '../../text/text.ts';

/** What of a link was ignored, in words. */
export function ignoredWords(part: IgnoredParameter, { notices, imported }: Text): string {
  if (part.parameter === 'area' && part.expected === undefined)
    return notices.unknownArea(part.found);
  if (part.parameter === 'hub' && part.expected === undefined)
    return notices.unknownHub(part.found);
  if (part.parameter === 'measure' && part.expected === undefined)
    return notices.unknownMeasure(part.found);
  if (part.parameter === 'data' && part.expected === undefined) return imported.gone;
  return part.expected === undefined
    ? notices.ignoredUnknown(part.parameter)
    : notices.ignoredPart(part.parameter, part.found, part.expected);
}

/** That the link names a municipality by a code of former years, in words. */
export function renewedWords({ found, now, until }: RenewedArea, { notices }: Text): string {
  return notices.renewedArea(found, now, until);
}
