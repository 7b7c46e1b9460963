import type { Completeness } from '../../src/domain/edition.ts';
import { isNumber } from '../../src/domain/absence.ts';
import type { Exercise } from '../exercise/generate-exercise.ts';
import type { CanonicalTables } from '../lib/canonical/canonical-tables.ts';

/** How much of what exists each table holds, for the page to say beside every count. */
export function completenessOf(tables: CanonicalTables, exercise: Exercise): Completeness[] {
  const total = tables.municipalities.length;
  return [
    {
      table: 'municipalities',
      loaded: total,
      total,
      totalSource: null,
      note: {
        ja: '全国の市区町村（東京23区を含む）',
        en: 'All municipalities, the 23 wards of Tokyo among them',
      },
    },
    points(tables, 'hubs', {
      ja: '公表資料から名称の分かる拠点。国の一覧ではない',
      en: 'Hubs named in public documents; not the ministry’s list',
    }),
    points(tables, 'rmos', {
      ja: '公表資料から名称の分かる組織。国の一覧ではない',
      en: 'Organisations named in public documents; not the ministry’s list',
    }),
    ...(['hubs', 'rmos'] as const).map((table): Completeness => ({
      table: `${table}.exercise`,
      loaded: exercise[table].length,
      total: exercise[table].length,
      totalSource: null,
      note: { ja: '演習用（架空）', en: 'For practice (made up)' },
    })),
    ...tables.figures.flatMap((column): Completeness[] => {
      const loaded = column.values.filter(isNumber).length;
      if (loaded === total) return [];
      return [
        { table: column.name, loaded, total, totalSource: column.source, note: column.title },
      ];
    }),
  ];
}

/** Named points against the newest national count of the same name. */
function points(
  tables: CanonicalTables,
  indicator: 'hubs' | 'rmos',
  note: Completeness['note'],
): Completeness {
  const newest = tables.indicators
    .filter((value) => value.indicator === indicator)
    .toSorted((a, b) => b.fiscalYear - a.fiscalYear)[0];
  return {
    table: `${indicator}.published`,
    loaded: tables[indicator].length,
    total: newest?.value ?? null,
    totalSource: newest?.source ?? null,
    note,
  };
}
