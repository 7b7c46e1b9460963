import { NATION } from '../../state/view-state.ts';
import type { Page } from '../page-context.ts';

/** Full name of the nation, a prefecture or a municipality; the code where it is unknown. */
export function areaNameOf(
  { edition, text }: Pick<Page, 'edition' | 'text'>,
  code: string,
): string {
  if (code === NATION) return text.map.whole;
  const prefecture = edition.prefectureByCode.get(code.slice(0, 2));
  if (prefecture === undefined) return code;
  const municipality = edition.municipalityByCode.get(code);
  return municipality === undefined
    ? text.prefectureName(prefecture)
    : text.fullName(municipality, prefecture);
}
