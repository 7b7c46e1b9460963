import type { SheetColumn } from '../../map/export/sheet-table.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { areaNameOf as placeName } from '../gap/area-name.ts';
import type { ReadyComparison } from './compared-view.ts';
import type { PreparedView } from './prepare-view.ts';
import { areaNameOf } from './sheet-content-of.ts';

/** The columns of A and B, each with what the side shows. */
export function sideColumns(
  { names }: ReadyComparison,
  digits: number | undefined,
  unit: string,
  { exports: { compare } }: BriefingText,
): readonly SheetColumn[] {
  return [
    { heading: compare.table.side('A', names.a, unit.trim()), digits },
    { heading: compare.table.side('B', names.b, unit.trim()), digits },
  ];
}

/** Whose municipalities a table lists. */
export function areaCaption({ page }: PreparedView, words: BriefingText): string {
  const prefecture = page.edition.prefectureByCode.get(page.view.area.slice(0, 2));
  return words.exports.table.municipalities(
    prefecture === undefined ? areaNameOf(page, words) : page.text.prefectureName(prefecture),
  );
}

/** Within a prefecture its name need not be said again. */
export function shortName({ page }: PreparedView, code: string): string {
  const municipality = page.edition.municipalityByCode.get(code);
  return municipality === undefined
    ? placeName(page, code)
    : page.text.municipalityName(municipality);
}
