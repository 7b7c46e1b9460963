import { DEPOPULATION_CLASSES, type DepopulationClass } from '../../domain/depopulation.ts';
import { findMeasure, type Measure } from '../../domain/measure.ts';
import { aggregateMeasure } from '../../domain/prefecture-aggregate.ts';
import type { SheetColumn, SheetRow, SheetTable } from '../../map/export/sheet-table.ts';
import type { AreaRow } from '../../state/municipality-rows.ts';
import { NATION } from '../../state/view-state.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import type { Page } from '../page-context.ts';
import { columnFactsOf } from './column-facts-of.ts';
import { gapTable } from './gap-table.ts';
import type { PreparedView } from './prepare-view.ts';

interface Column<Subject> extends SheetColumn {
  readonly cell: (subject: Subject) => SheetRow['cells'][number];
}

/** The figures of a view: prefectures for the nation, municipalities for a prefecture. Pure. */
export function tableOf(prepared: PreparedView, words: BriefingText): SheetTable {
  const { gap, page } = prepared;
  if (gap?.status === 'ready') return gapTable(page, gap, words);
  return page.view.area === NATION
    ? prefectureTable(prepared, words)
    : municipalityTable(prepared, words);
}

function prefectureTable({ page, fill }: PreparedView, words: BriefingText): SheetTable {
  const { edition, rows, text } = page;
  const { table } = words.exports;
  const showsMeasure = fill?.kind === 'measure';
  const showsPoints = fill === undefined && pointMeasures(page).length > 0;
  const ofClass = (known: DepopulationClass): Column<readonly AreaRow[]> => ({
    heading: table.counts(text.depopulation[known]),
    digits: 0,
    cell: (own) => ({
      figure: own.some(({ depopulation }) => depopulation === undefined)
        ? 'notLoaded'
        : own.filter(({ depopulation }) => depopulation === known).length,
    }),
  });
  const ofMeasure = (measure: Measure): Column<readonly AreaRow[]> => ({
    heading: measureHeading(page, measure, words),
    digits: measure.digits,
    cell: (own) => ({
      figure: aggregateMeasure(measure, own, edition.national.projectionBlocks).figure,
    }),
  });
  const columns: readonly Column<readonly AreaRow[]>[] = showsMeasure
    ? [ofMeasure(fill.measure), ...pointMeasures(page).map(ofMeasure)]
    : [
        ...(showsPoints ? [] : DEPOPULATION_CLASSES.map(ofClass)),
        ...pointMeasures(page).map(ofMeasure),
      ];
  return {
    caption: table.prefectures,
    rowHeading: table.prefecture,
    columns,
    rows: edition.prefectures.map((prefecture) => ({
      code: prefecture.code,
      name: text.prefectureName(prefecture),
      cells: columns.map(({ cell }) =>
        cell(rows.filter(({ code }) => code.startsWith(prefecture.code))),
      ),
    })),
    chart:
      showsMeasure || showsPoints
        ? { columns: [0], isStacked: false }
        : { columns: [0, 1, 2], isStacked: true },
  };
}

function municipalityTable({ page, fill }: PreparedView, words: BriefingText): SheetTable {
  const { edition, rows, text, view } = page;
  const { table } = words.exports;
  const start = view.area.slice(0, 2);
  const prefecture = edition.prefectureByCode.get(start);
  const chosen = fill?.kind === 'measure' ? fill.measure : findMeasure(view.measure);
  const measures = [
    ...(chosen?.levels.includes('municipality') === true ? [chosen] : []),
    ...['population-2020', 'change-2000-2025'].flatMap((id) => findMeasure(id) ?? []),
    ...pointMeasures(page),
  ];
  const own = new Set([
    ...(fill?.kind === 'measure' ? [fill.measure] : []),
    ...pointMeasures(page),
  ]);
  const ofMeasure = (measure: Measure): Column<AreaRow> => ({
    heading: measureHeading(page, measure, words),
    digits: measure.digits,
    isBeyondView: !own.has(measure),
    cell: (row) => ({ figure: measure.compute(row.read) }),
  });
  const columns: readonly Column<AreaRow>[] = [
    {
      heading: text.table.depopulation,
      digits: undefined,
      isBeyondView: !view.layers.includes('depopulation'),
      cell: ({ depopulation }) => ({
        text:
          depopulation === undefined
            ? text.absence.notLoaded.name
            : text.depopulation[depopulation],
      }),
    },
    ...[...new Set(measures)].map(ofMeasure),
  ];
  const beyond = {
    measures: [...new Set(measures)].filter((measure) => !own.has(measure)),
    hasClasses: !view.layers.includes('depopulation'),
  };
  return {
    caption: table.municipalities(prefecture === undefined ? '' : text.prefectureName(prefecture)),
    rowHeading: table.municipality,
    columns,
    columnFacts: columnFactsOf(page, beyond, words),
    rows: rows
      .filter(({ code }) => code.startsWith(start))
      .map((row) => ({
        code: row.code,
        name: text.municipalityName(row.municipality),
        cells: columns.map(({ cell }) => cell(row)),
      })),
    chart: {
      columns: [fill === undefined && columns.length > 3 ? columns.length - 1 : 1],
      isStacked: false,
    },
  };
}

/** Counts of the points that the view shows. */
function pointMeasures({ view }: Page): readonly Measure[] {
  const ids = [
    ...(view.layers.includes('hub') ? ['hubs'] : []),
    ...(view.layers.includes('rmo') ? ['rmos'] : []),
  ];
  return ids.flatMap((id) => findMeasure(id) ?? []);
}

function measureHeading({ text, view }: Page, measure: Measure, words: BriefingText): string {
  const { table } = words.exports;
  const hubs = {
    published: table.hubs,
    exercise: table.hubsExercise,
    imported: text.imported.hubsWithUnit,
  };
  const rmos = {
    published: table.rmos,
    exercise: table.rmosExercise,
    imported: text.imported.rmosWithUnit,
  };
  if (measure.id === 'hubs') return hubs[view.dataset];
  if (measure.id === 'rmos') return rmos[view.dataset];
  return table.withUnit(text.measures[measure.id].name, text.measureUnits[measure.unit]);
}
