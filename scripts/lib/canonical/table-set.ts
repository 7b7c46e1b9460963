import type { UserFinding } from '../user-error.ts';
import type { TypedRow, TypedTable } from './typed-table.ts';

/** The typed tables by resource name. */
export class TableSet {
  readonly #tables: ReadonlyMap<string, TypedTable>;

  constructor(tables: readonly TypedTable[]) {
    this.#tables = new Map(tables.map((table) => [table.resource.name, table]));
  }

  /** Every table, in the order of datapackage.json. */
  all(): readonly TypedTable[] {
    return [...this.#tables.values()];
  }

  /** A table that is there. */
  table(name: string): TypedTable {
    const table = this.#tables.get(name);
    if (table === undefined) throw new TypeError(`no table ${name}`);
    return table;
  }

  /** Rows of a table that is there. */
  rows(name: string): readonly TypedRow[] {
    return this.table(name).rows;
  }
}

/** Tables that the program needs and datapackage.json does not name. */
export function missingTables(
  present: readonly string[],
  needed: readonly string[],
  descriptor: string,
): readonly UserFinding[] {
  return needed
    .filter((name) => !present.includes(name))
    .map((name) => ({
      file: descriptor,
      column: 'resources',
      found: { ja: `表 ${name} がありません`, en: `no table ${name}` },
      expected: { ja: `表 ${name} の記述`, en: `a description of the table ${name}` },
      action: {
        ja: `表 ${name} の記述を戻してください。`,
        en: `Put the description of the table ${name} back.`,
      },
    }));
}
