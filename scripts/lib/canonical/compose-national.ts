import type { NationalTable, ProjectionBlock } from '../../../src/domain/edition.ts';
import type { IndicatorSplit, IndicatorValue, Target } from '../../../src/domain/indicator.ts';
import type { IndicatorDefinition, LocalCount } from './canonical-tables.ts';
import type { TypedRow } from './typed-table.ts';

/** Units of the indicators, by id. */
export type Units = ReadonlyMap<string, string>;

/** What an indicator is. */
export function composeDefinition(row: TypedRow): IndicatorDefinition {
  const numerator = row.optionalText('ratio_numerator');
  const denominator = row.optionalText('ratio_denominator');
  const hubs = row.optionalText('hub_definition');
  return {
    id: row.text('indicator'),
    label: { ja: row.text('label'), en: row.text('label_english') },
    unit: row.text('unit'),
    hubDefinition: hubs === 'in_strategy' ? 'inStrategy' : hubs === 'all' ? 'all' : undefined,
    policy: row.text('policy'),
    ratioOf:
      numerator === undefined || denominator === undefined ? undefined : [numerator, denominator],
  };
}

/** One observation of an indicator. */
export function composeIndicator(row: TypedRow, units: Units): IndicatorValue {
  return {
    indicator: row.text('indicator'),
    fiscalYear: row.number('fiscal_year'),
    asOf: row.optionalText('as_of'),
    value: row.number('value'),
    unit: units.get(row.text('indicator')) ?? '',
    definition: row.text('definition'),
    source: row.text('source'),
  };
}

/** One row of a split between depopulated and other municipalities. */
export function composeSplit(row: TypedRow): IndicatorSplit {
  return {
    indicator: row.text('indicator'),
    group: row.text('group') as IndicatorSplit['group'],
    municipalitiesInGroup: row.number('municipalities_in_group'),
    municipalitiesWith: row.number('municipalities_with'),
    value: row.number('value'),
    fiscalYear: row.number('fiscal_year'),
    source: row.text('source'),
  };
}

/** A target; tables keep them in the order in which they were decided. */
export function composeTarget(row: TypedRow, units: Units): Target {
  return {
    indicator: row.text('indicator'),
    value: row.number('value'),
    unit: units.get(row.text('indicator')) ?? '',
    deadlineFiscalYear: row.number('deadline_fiscal_year'),
    plan: row.text('plan'),
    decidedOn: row.optionalText('decided_on'),
    note: row.optionalText('note'),
    status: row.text('status') as Target['status'],
    source: row.text('source'),
  };
}

/** RMOs of one block of the survey of 2016. */
export function composeRmosByRegion(row: TypedRow): NationalTable['rmosByRegion'][number] {
  return {
    region: row.text('region'),
    rmos: row.number('rmos'),
    municipalitiesWith: row.number('municipalities_with'),
    asOf: row.text('as_of'),
    source: row.text('source'),
  };
}

/** Blocks projected only as a whole, with the municipalities they hold. */
export function composeProjectionBlocks(
  figures: readonly TypedRow[],
  members: readonly TypedRow[],
): readonly ProjectionBlock[] {
  const ids = [...new Set(figures.map((row) => row.text('block')))];
  return ids.map((id) => {
    const rows = figures.filter((row) => row.text('block') === id);
    return {
      name: rows[0]?.text('name') ?? '',
      municipalityCodes: members
        .filter((row) => row.text('block') === id)
        .map((row) => row.text('municipality_code')),
      values: Object.fromEntries(
        rows.map((row) => [row.text('figure'), row.number('value_persons')]),
      ),
      source: rows[0]?.text('source') ?? '',
    };
  });
}

/** A count published locally. */
export function composeLocalCount(row: TypedRow): LocalCount {
  return {
    prefectureCode: row.text('prefecture_code'),
    municipalityCode: row.optionalText('municipality_code'),
    scheme: row.text('scheme'),
    value: row.number('value'),
    asOf: row.optionalText('as_of'),
    note: row.text('note'),
    source: row.text('source'),
    sourceDetail: row.optionalText('source_detail'),
  };
}
