import type { FactKind, SheetFact } from './sheet-content.ts';
import type { SheetTable } from './sheet-table.ts';

/** Order in which statements stand. */
const ORDER: readonly FactKind[] = ['definition', 'note', 'source', 'date', 'boundary', 'edition'];

/** What the columns need that a view does not show: as a statement beside those of the view. */
export interface ColumnFact {
  readonly kind: 'definition' | 'note' | 'source' | 'date';
  readonly label: string;
  /** One for each column. */
  readonly words: readonly string[];
  /** Between two statements of a kind. */
  readonly separator: string;
}

/** Statements of a view and of the columns of its tables that it does not show, each once. */
export function tableFacts(
  facts: readonly SheetFact[],
  tables: readonly SheetTable[],
): readonly SheetFact[] {
  return tables.flatMap(({ columnFacts = [] }) => columnFacts).reduce(withColumns, facts);
}

function withColumns(facts: readonly SheetFact[], column: ColumnFact): readonly SheetFact[] {
  const { kind, label, separator } = column;
  const known = facts.find((fact) => fact.kind === kind);
  const fresh = [...new Set(column.words)].filter((words) => known?.words.includes(words) !== true);
  if (fresh.length === 0) return facts;
  const added = fresh.join(separator);
  if (known === undefined) {
    const later = facts.findIndex((fact) => ORDER.indexOf(fact.kind) > ORDER.indexOf(kind));
    return facts.toSpliced(later < 0 ? facts.length : later, 0, { kind, label, words: added });
  }
  // Sources of columns stand first: the last of a view's says how many more there are.
  const join = (words: string): string =>
    (kind === 'source' ? [added, words] : [words, added]).join(separator);
  const { shorter, least } = known;
  const joined: SheetFact = {
    ...known,
    words: join(known.words),
    ...(shorter !== undefined && { shorter: shorter.map(join) }),
    ...(least !== undefined && { least: join(least) }),
  };
  return facts.map((fact) => (fact === known ? joined : fact));
}
