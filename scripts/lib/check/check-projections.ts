import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup, CheckLine } from './check-line.ts';
import { equalLine, everyLine } from './check-line.ts';
import type { ExpectedTotals } from './expected-totals.ts';
import type { FigureReader, Place } from './figure-reader.ts';

const AGES_2050 = [
  'projected_population_0_14_2050',
  'projected_population_15_64_2050',
  'projected_population_65_over_2050',
] as const;

/** 社人研 projections: who has one of its own, ages, the block, and the nation. */
export function checkProjections(
  tables: CanonicalTables,
  totals: ExpectedTotals,
  figures: FigureReader,
): CheckGroup {
  const { projectionBlocks } = tables;
  const members = new Set(projectionBlocks.flatMap(({ municipalityCodes }) => municipalityCodes));
  const projected = figures.withNumber('projected_population_2050');
  const inBlocks = projectionBlocks.map(({ values }) => values['projected_population_2050'] ?? 0);
  const columns = tables.figures.filter(({ name }) => name.startsWith('projected_'));
  return {
    subject: { ja: '将来推計人口（社人研）', en: 'Projections (IPSS)' },
    lines: [
      totals.line(
        'projected_municipalities',
        { ja: '市町村別の推計のある市区町村', en: 'municipalities with a projection of their own' },
        projected.length,
      ),
      everyLine(
        { ja: '一括の地域だけが「n」', en: 'n only in the blocks' },
        figures.places,
        (place) =>
          columns.every(
            ({ name }) => (figures.at(name, place) === 'notSurveyed') === members.has(place.code),
          ),
        nameOf,
      ),
      everyLine(
        { ja: '2050年の年齢3区分の和＝総数', en: 'three age groups of 2050 = total' },
        projected,
        (place) =>
          AGES_2050.reduce((sum, column) => sum + figures.numberAt(column, place), 0) ===
          figures.numberAt('projected_population_2050', place),
        nameOf,
      ),
      ...projectionBlocks.map((block) => baseYearLine(block, figures)),
      totals.line(
        'projected_population_2050',
        { ja: '全国（2050年、一括の地域を含む）', en: 'nation 2050, blocks included' },
        inBlocks.reduce((sum, value) => sum + value, figures.sum('projected_population_2050')),
      ),
    ],
  };
}

/** The base year of a block must be the census of its municipalities. */
function baseYearLine(
  block: CanonicalTables['projectionBlocks'][number],
  figures: FigureReader,
): CheckLine {
  const places = figures.places.filter(({ code }) => block.municipalityCodes.includes(code));
  return equalLine(
    { ja: `${block.name}の基準年＝2020年国勢調査`, en: `${block.name}: base year = census 2020` },
    figures.sum('population_2020', places),
    block.values['projected_population_2020'] ?? 0,
  );
}

function nameOf({ code, name }: Place): string {
  return `${code} ${name}`;
}
