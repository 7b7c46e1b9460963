import { isTakenIn, type MunicipalityChange } from '../../../src/domain/municipality-change.ts';

/** Municipalities there were on a day, as code and name, such as `39201高知市`. */
export interface CountedBack {
  readonly on: string;
  readonly present: ReadonlySet<string>;
}

/** What going back through the changes found. */
export interface CountingBack {
  readonly counted: readonly CountedBack[];
  /** Changes whose successor was not there on the day, or whose former municipality already was. */
  readonly unfit: readonly MunicipalityChange[];
}

/**
 * Goes back from today's municipalities through every change, and tells which there were at
 * the end of each of `days`. A list with a gap or a change too many does not fit together.
 */
export function countBack(
  today: ReadonlySet<string>,
  changes: readonly MunicipalityChange[],
  days: readonly string[],
): CountingBack {
  const present = new Set(today);
  const unfit: MunicipalityChange[] = [];
  const counted: CountedBack[] = [];
  const dates = new Set([...changes.map(({ changedOn }) => changedOn), ...days]);
  for (const date of [...dates].toSorted().toReversed()) {
    if (days.includes(date)) counted.push({ on: date, present: new Set(present) });
    unfit.push(
      ...undo(
        present,
        changes.filter(({ changedOn }) => changedOn === date),
      ),
    );
  }
  return { counted, unfit };
}

/** Undoes the changes of a day, the last one of the day first; returns those that do not fit. */
function undo(
  present: Set<string>,
  ofDay: readonly MunicipalityChange[],
): readonly MunicipalityChange[] {
  let waiting = [...ofDay];
  while (waiting.length > 0) {
    const target = waiting.map(newOf).find((name) => present.has(name) && isLast(name, waiting));
    if (target === undefined) return waiting;
    const undone = waiting.filter((change) => newOf(change) === target);
    waiting = waiting.filter((change) => newOf(change) !== target);
    if (!undone.some(({ kind }) => isTakenIn(kind))) present.delete(target);
    for (const change of undone) present.add(oldOf(change));
  }
  return [];
}

/** No change of the day that is still to be undone began from it, but for one that led back to it. */
function isLast(name: string, waiting: readonly MunicipalityChange[]): boolean {
  return waiting.every((change) => oldOf(change) !== name || newOf(change) === name);
}

function oldOf({ oldCode, oldName }: MunicipalityChange): string {
  return oldCode + oldName;
}

function newOf({ newCode, newName }: MunicipalityChange): string {
  return newCode + newName;
}
