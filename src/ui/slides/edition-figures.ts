import type { MeasureColumn } from '../../domain/figure-column.ts';
import { isNumber } from '../../domain/absence.ts';
import { depopulationDateOf, isDepopulated, listedDates } from '../../domain/depopulation.ts';
import { hubsInYear, type AreaRow } from '../../state/municipality-rows.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { formatDate } from '../../text/format.ts';
import { areaNameOf } from '../export/sheet-content-of.ts';
import { markOfDataset } from '../dataset-words.ts';
import { gaugeName, type Wording } from '../gauge/gauge-words.ts';
import type { Page } from '../page-context.ts';

/** Figures of an edition that slides show, by what they are called. */
export type Figures = ReadonlyMap<string, number>;

/** National indicators and targets, and the area's named points, depopulated municipalities and people. */
export function editionFigures(page: Page, words: BriefingText): Figures {
  const { changes } = words.slides;
  const { edition, points, rows, text, view, format } = page;
  const wording: Wording = { text, language: view.language, format };
  const figures = new Map<string, number>();
  for (const { indicator, fiscalYear, value } of edition.national.indicators)
    figures.set(changes.value(gaugeName(wording, indicator), fiscalYear), value);
  for (const { indicator, value, status } of edition.national.targets)
    if (status === 'current') figures.set(changes.target(gaugeName(wording, indicator)), value);
  const area = areaNameOf(page, words);
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const isOwn = ({ municipalityCode }: { readonly municipalityCode: string }): boolean =>
    municipalityCode.startsWith(start);
  // Points that nobody published are never called confirmed.
  const mark = markOfDataset(text, view.dataset);
  const [hubs, rmos] =
    mark === undefined
      ? [changes.hubs(area), changes.rmos(area)]
      : [changes.hubsMarked(area, mark), changes.rmosMarked(area, mark)];
  if (points.hubs !== undefined)
    figures.set(hubs, hubsInYear(points.hubs, view.year).filter(isOwn).length);
  if (points.rmos !== undefined) figures.set(rmos, points.rmos.filter(isOwn).length);
  const own = rows.filter(({ code }) => code.startsWith(start));
  const known = own.flatMap(({ depopulation }) => depopulation ?? []);
  if (known.length > 0) figures.set(changes.depopulated(area), known.filter(isDepopulated).length);
  for (const [column, year] of [
    ['population_2020', 2020],
    ['population_2025_prelim', 2025],
  ] as const) {
    const people = sumOf(own, column);
    if (people !== undefined) figures.set(changes.people(area, year), people);
  }
  return figures;
}

/** Municipalities of the area whose depopulation class differs, as rows of names and classes. */
export function changedClasses(
  before: Page,
  after: Page,
  words: BriefingText,
): readonly (readonly string[])[] {
  const { text, view, rows } = after;
  const date = depopulationDateOf(
    view.year,
    listedDates(rows.map(({ municipality }) => municipality)),
  );
  if (date === undefined) return [];
  const start = view.area === NATION ? '' : view.area.slice(0, 2);
  const known = new Map(before.rows.map(({ code, depopulation }) => [code, depopulation]));
  return rows
    .filter(({ code }) => code.startsWith(start))
    .flatMap(({ code, municipality, depopulation }) => {
      const was = known.get(code);
      return was === undefined || depopulation === undefined || was === depopulation
        ? []
        : [
            [
              words.slides.changes.classOf(
                text.municipalityName(municipality),
                formatDate(view.language, date),
              ),
              text.depopulation[was],
              text.depopulation[depopulation],
              '',
            ],
          ];
    });
}

/** Sum of a column; `undefined` where no municipality has a figure. */
function sumOf(rows: readonly AreaRow[], column: MeasureColumn): number | undefined {
  const figures = rows.map(({ read }) => read(column)).filter(isNumber);
  return figures.length === 0 ? undefined : figures.reduce((sum, figure) => sum + figure, 0);
}
