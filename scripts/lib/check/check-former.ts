import { followChanges } from '../../../src/domain/former-municipality.ts';
import { foldName, splitMunicipalityName } from '../../../src/domain/name-folding.ts';
import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import { everyChange } from '../canonical/every-change.ts';
import { equalLine, everyLine, type CheckGroup, type CheckLine } from './check-line.ts';
import { countBack } from './count-back.ts';
import type { ExpectedTotals } from './expected-totals.ts';
import { isSpecialWard } from './special-wards.ts';

/** Days of which the numbers of municipalities are published, oldest first. */
const DAYS = ['1975-04-01', '1999-03-31', '2004-04-01', '2006-03-31', '2010-03-31'] as const;

const KINDS = [
  ['cities', '市', '市'],
  ['towns', '町', '町'],
  ['villages', '村', '村'],
] as const;

/**
 * Former municipalities: every one leads to one of today, and going back through all
 * changes gives the numbers of cities, towns and villages that were published then.
 */
export function checkFormer(tables: CanonicalTables, totals: ExpectedTotals): CheckGroup {
  const changes = everyChange(tables);
  const today = new Set(tables.municipalities.map(({ code, name }) => code + name));
  const former = followChanges(changes);
  const { counted, unfit } = countBack(today, changes, DAYS);
  return {
    subject: { ja: '旧市町村', en: 'Former municipalities' },
    lines: [
      everyLine(
        { ja: '現在の市区町村に至る変更', en: 'changes that lead to a municipality of today' },
        former,
        ({ code, steps }) => today.has(code + (steps.at(-1)?.name ?? '')),
        ({ change }) => `${change.oldCode} ${change.oldName}`,
      ),
      equalLine(
        { ja: '前後の合わない変更', en: 'changes that do not fit those before and after' },
        0,
        unfit.length,
      ),
      ...counted.toReversed().flatMap(({ on, present }) => countLines(on, present, totals)),
      partialAreaLine(tables),
    ],
  };
}

function countLines(
  on: string,
  present: ReadonlySet<string>,
  totals: ExpectedTotals,
): readonly CheckLine[] {
  const id = `municipalities_${on.replaceAll('-', '_')}`;
  const names = [...present].filter((name) => !isSpecialWard({ code: name.slice(0, 5) }));
  const kinds = KINDS.filter(([kind]) => totals.has(`${id}_${kind}`));
  return [
    totals.line(id, { ja: `市町村 ${on}`, en: `cities, towns, villages ${on}` }, names.length),
    ...kinds.map(([kind, ja, suffix]) =>
      totals.line(
        `${id}_${kind}`,
        { ja: `　${ja}`, en: `  ${kind}` },
        names.filter((name) => name.endsWith(suffix)).length,
      ),
    ),
  ];
}

/** The old municipalities of partly depopulated ones are former ones, or bear today's name. */
function partialAreaLine(tables: CanonicalTables): CheckLine {
  const known = new Set(
    followChanges(everyChange(tables)).map(({ change, code }) => code + foldName(change.oldName)),
  );
  for (const { code, name } of tables.municipalities) known.add(code + foldName(name));
  return everyLine(
    {
      ja: '旧市町村の表にある一部過疎の区域',
      en: 'partial areas that are former municipalities',
    },
    tables.partialAreas.flatMap(({ code, oldMunicipalities }) =>
      oldMunicipalities.map((area) => ({ code, area })),
    ),
    ({ code, area }) => known.has(code + foldName(splitMunicipalityName(area).name)),
    ({ code, area }) => `${code} ${area}`,
  );
}
