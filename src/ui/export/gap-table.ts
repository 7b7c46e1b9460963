import { isNumber } from '../../domain/absence.ts';
import { depopulationOf } from '../../geo/gap/gap-areas.ts';
import { personsOf } from '../../geo/gap/coverage-sum.ts';
import type { GapRow } from '../../geo/gap/gap-rows.ts';
import type { SheetTable } from '../../map/export/sheet-table.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Page } from '../page-context.ts';
import { gapRowsOf } from './gap-figures.ts';
import { gapSites } from './gap-sentences.ts';
import type { ReadyGap } from './prepared-gap.ts';

/** People within and beyond reach: prefectures for the nation, municipalities for a prefecture. Pure. */
export function gapTable(page: Page, gap: ReadyGap, words: BriefingText): SheetTable {
  const { view, text, edition } = page;
  const { table, gap: own } = words.exports;
  const isNation = view.area === NATION;
  const prefecture = edition.prefectureByCode.get(view.area.slice(0, 2));
  const { areas } = gap.results.inputs;
  const classOf = (code: string): string => {
    const known = depopulationOf(areas, areas.codes.indexOf(code));
    return known === undefined ? text.absence.notLoaded.short : text.depopulation[known];
  };
  const nameOf = (code: string): string => {
    const municipality = edition.municipalityByCode.get(code);
    const whole = edition.prefectureByCode.get(code);
    if (municipality !== undefined) return text.municipalityName(municipality);
    return whole === undefined ? code : text.prefectureName(whole);
  };
  const figures = ({ sum, uncovered, share }: GapRow): SheetTable['rows'][number]['cells'] => [
    { figure: personsOf(sum, sum.total) },
    { figure: personsOf(sum, sum.covered) },
    { figure: uncovered },
    { figure: isNumber(share) ? share * 100 : share },
  ];
  const { columnsOf } = own;
  const first = isNation ? 0 : 1;
  return {
    caption: isNation
      ? table.prefectures
      : table.municipalities(prefecture === undefined ? '' : text.prefectureName(prefecture)),
    rowHeading: isNation ? table.prefecture : table.municipality,
    columns: [
      ...(isNation ? [] : [{ heading: text.table.depopulation, digits: undefined }]),
      { heading: columnsOf.total(gap.words.measures[gap.settings.measure]), digits: 0 },
      { heading: columnsOf.covered, digits: 0 },
      { heading: columnsOf.uncovered, digits: 0 },
      { heading: columnsOf.share, digits: 1 },
    ],
    rows: gapRowsOf(gap, view.area).map((row) => ({
      code: row.code,
      name: nameOf(row.code),
      cells: [...(isNation ? [] : [{ text: classOf(row.code) }]), ...figures(row)],
    })),
    // Within and beyond together are everybody for whom a distance is known.
    chart: { columns: [first + 1, first + 2], isStacked: true },
  };
}

/** The hypothetical hubs with what each gains; `undefined` where there are none. Pure. */
export function siteTable(page: Page, gap: ReadyGap, words: BriefingText): SheetTable | undefined {
  const { siteTable: own } = words.exports.gap;
  const sites = gapSites(page, gap);
  if (sites.length === 0) return undefined;
  return {
    caption: own.caption,
    rowHeading: own.name,
    columns: [
      { heading: own.place, digits: undefined },
      { heading: own.latitude, digits: 4 },
      { heading: own.longitude, digits: 4 },
      { heading: own.gain, digits: 0 },
    ],
    rows: sites.map(({ name, place, latitude, longitude, gain }) => ({
      code: name,
      name,
      cells: [{ text: place }, { figure: latitude }, { figure: longitude }, { figure: gain }],
    })),
    chart: { columns: [3], isStacked: false },
  };
}
