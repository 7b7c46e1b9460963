import { prefectureOf, type PrefectureCode } from '../../domain/municipality-code.ts';
import type { CanonicalRows, MunicipalFigure, SurveyedHub } from './canonical-rows.ts';
import { CLASS_MEASURES } from './published-figures.ts';
import type { TableDate } from './table-date.ts';

/** What a table adds up to in one prefecture. */
export interface PartSum {
  value: number;
  /** Municipalities that give a number. */
  municipalities: number;
}

/** What a table adds up to, by measure and date. */
export interface TableSum {
  readonly measure: string;
  readonly asOf: string;
  readonly parts: Map<PrefectureCode, PartSum>;
  /** A list of things: a prefecture that it does not name has none of them in it. */
  readonly isList: boolean;
  /** Follows from another sum: that a table has only a part of it need not be said. */
  readonly isAside: boolean;
}

/** What lists are lists of. */
const MAIN: ReadonlySet<string> = new Set([
  'hubs',
  'hubs_including_outside_strategy',
  'rmos',
  'depopulated_municipalities',
]);

interface Counted {
  readonly municipalityCode: string;
}

/** Sums of a table that published figures may exist for. */
export function sumsOf(canonical: CanonicalRows, date: TableDate): readonly TableSum[] {
  const year = `${date.fiscalYear ?? ''}`;
  switch (canonical.target) {
    case 'figures':
      return figureSums(canonical.rows);
    case 'rmos':
      return [
        count('rmos', year, canonical.rows),
        count('rmo_municipalities', year, municipalitiesOf(canonical.rows)),
      ];
    case 'depopulation': {
      const listed = canonical.rows.filter((row) => row.depopulationClass !== 'none');
      const asOf = canonical.rows[0]?.asOf ?? '';
      return [
        count('depopulated_municipalities', asOf, listed),
        ...(['full', 'partial', 'deemed'] as const).map((known) =>
          count(
            CLASS_MEASURES[known],
            asOf,
            listed.filter((row) => row.depopulationClass === known),
          ),
        ),
      ];
    }
    case 'hubs':
      return hubSums(canonical.rows, year);
    default:
      return [];
  }
}

/** Hubs under both definitions, their municipalities, and what the survey counts of them. */
function hubSums(hubs: readonly SurveyedHub[], year: string): readonly TableSum[] {
  const inStrategy = hubs.filter((hub) => hub.inStrategy === true);
  const all = [
    count('hubs_including_outside_strategy', year, hubs),
    count('hub_municipalities_including_outside_strategy', year, municipalitiesOf(hubs)),
  ];
  if (inStrategy.length === 0) return all;
  const within = new Set(inStrategy.map(({ municipalityCode }) => municipalityCode));
  const outside = hubs.filter(({ municipalityCode }) => !within.has(municipalityCode));
  return [
    ...all,
    count('hubs', year, inStrategy),
    count('hub_municipalities', year, municipalitiesOf(inStrategy)),
    count('hub_status_formed_in_strategy', year, municipalitiesOf(inStrategy)),
    count('hub_status_formed_outside_strategy', year, municipalitiesOf(outside)),
    count(
      'hubs_with_rmo',
      year,
      inStrategy.filter((hub) => hub.hasRmo === true),
    ),
    count(
      'hubs_in_revitalization_plan',
      year,
      inStrategy.filter((hub) => hub.inRevitalisationPlan === true),
    ),
  ].filter(({ parts }) => parts.size > 0);
}

function municipalitiesOf(rows: readonly Counted[]): readonly Counted[] {
  const codes = new Set(rows.map(({ municipalityCode }) => municipalityCode));
  return [...codes].map((municipalityCode) => ({ municipalityCode }));
}

function count(measure: string, asOf: string, rows: readonly Counted[]): TableSum {
  const isAside = !MAIN.has(measure);
  const sum: TableSum = { measure, asOf, parts: new Map(), isList: true, isAside };
  for (const { municipalityCode } of rows) add(sum, municipalityCode, 1);
  return sum;
}

/** Sums of figures, and for counts of organisations how many municipalities have some. */
function figureSums(rows: readonly MunicipalFigure[]): readonly TableSum[] {
  const sums = new Map<string, Map<string, TableSum>>();
  const sumAt = (measure: string, asOf: string): TableSum => {
    let dates = sums.get(measure);
    if (dates === undefined) sums.set(measure, (dates = new Map<string, TableSum>()));
    let sum = dates.get(asOf);
    if (sum === undefined)
      dates.set(
        asOf,
        (sum = {
          measure,
          asOf,
          parts: new Map(),
          isList: false,
          isAside: !MAIN.has(measure) && measure.endsWith('_municipalities'),
        }),
      );
    return sum;
  };
  for (const { measure, asOf, value, municipalityCode } of rows) {
    if (typeof value !== 'number') continue;
    add(sumAt(measure, asOf), municipalityCode, value);
    if (measure === 'rmos')
      add(sumAt('rmo_municipalities', asOf), municipalityCode, Number(value > 0));
    if (measure === 'hubs')
      add(sumAt('hub_municipalities', asOf), municipalityCode, Number(value > 0));
  }
  return [...sums.values()].flatMap((dates) => [...dates.values()]);
}

function add({ parts }: TableSum, municipalityCode: string, value: number): void {
  const prefecture = prefectureOf(municipalityCode);
  const part = parts.get(prefecture);
  if (part === undefined) parts.set(prefecture, { value, municipalities: 1 });
  else {
    part.value += value;
    part.municipalities += 1;
  }
}
