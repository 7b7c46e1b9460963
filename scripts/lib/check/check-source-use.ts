import type { CanonicalTables } from '../canonical/canonical-tables.ts';
import type { CheckGroup } from './check-line.ts';
import { everyLine } from './check-line.ts';

/** Sources: all of them used, all that are named defined, columns with unit and date. */
export function checkSourceUse(tables: CanonicalTables): CheckGroup {
  const ids = new Set(tables.sources.map(({ id }) => id));
  return {
    subject: { ja: '出典', en: 'Sources' },
    lines: [
      everyLine(
        { ja: '使われている出典', en: 'sources that a table names' },
        [...ids],
        (id) => tables.usedSources.has(id),
        (id) => id,
      ),
      everyLine(
        { ja: '定義のある出典', en: 'named sources that are defined' },
        [...tables.usedSources],
        (id) => ids.has(id),
        (id) => id,
      ),
      everyLine(
        { ja: '単位・時点・出典のある列', en: 'columns with unit, date and source' },
        tables.figures,
        ({ unit, asOf, source }) => unit !== '' && asOf !== '' && ids.has(source),
        ({ name }) => name,
      ),
    ],
  };
}
