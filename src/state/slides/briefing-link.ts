import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { writeBriefing, type Briefing } from './briefing.ts';

/** Name of the part of an address that carries a briefing. */
const PARAMETER = 'briefing=';

/** A briefing as the part of an address behind `#`: deflated, in letters that every mail keeps. */
export function writeBriefingHash(briefing: Briefing): string {
  const bytes = deflateSync(strToU8(writeBriefing(briefing)), { level: 9 });
  const base64 = btoa(String.fromCharCode(...bytes));
  return `#${PARAMETER}${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The file in a hash; `undefined` when there is none, an empty text when it is damaged. */
export function readBriefingHash(hash: string): string | undefined {
  const at = hash.indexOf(PARAMETER);
  if (at < 0) return undefined;
  try {
    const base64 = hash
      .slice(at + PARAMETER.length)
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
    return strFromU8(inflateSync(bytes));
  } catch {
    return '';
  }
}
