import type { MunicipalityCode } from './municipality-code.ts';
import { isMerger, isTakenIn, type MunicipalityChange } from './municipality-change.ts';

/** A step on the way from a former municipality to the one of today. */
export interface FormerStep {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Name from that day on. */
  readonly name: string;
}

/** A municipality that is no more, and where its area is today. */
export interface FormerMunicipality {
  readonly change: MunicipalityChange;
  /** The municipality of today. */
  readonly code: MunicipalityCode;
  /** Every change from the former name to that of today, oldest first. */
  readonly steps: readonly FormerStep[];
  /** Its area is all of today's: it was renamed or got a new code, and no other joined. */
  readonly isWhole: boolean;
}

/** Changes by what they change and by what they lead to. */
interface ChangeIndex {
  readonly from: ReadonlyMap<string, readonly MunicipalityChange[]>;
  readonly into: ReadonlyMap<string, readonly MunicipalityChange[]>;
}

/**
 * Follows every change to the municipality of today. One that was divided has an entry
 * for each municipality that a part of it went to.
 */
export function followChanges(
  changes: readonly MunicipalityChange[],
): readonly FormerMunicipality[] {
  const index = {
    from: grouped(changes, ({ oldCode, oldName }) => oldCode + oldName),
    into: grouped(changes, ({ newCode, newName }) => newCode + newName),
  };
  return changes.map((change) => follow(change, index));
}

function follow(change: MunicipalityChange, index: ChangeIndex): FormerMunicipality {
  const path = [change];
  let last = change;
  for (let next = after(last, index); next !== undefined; next = after(last, index)) {
    path.push(next);
    last = next;
  }
  const isWhole = path.every((step) => !isMerger(step.kind) && !grew(step, index));
  const steps = path.map(({ changedOn, newName }) => ({ on: changedOn, name: newName }));
  return { change, code: last.newCode, steps, isWhole };
}

/**
 * What became of the successor. On the day of a merger that keeps one member's name and
 * code, that member's own change is no step of its successor.
 */
function after(change: MunicipalityChange, { from }: ChangeIndex): MunicipalityChange | undefined {
  const { newCode, newName, changedOn } = change;
  return (from.get(newCode + newName) ?? [])
    .filter(
      (next) =>
        next.changedOn > changedOn ||
        (next.changedOn === changedOn && next.newCode + next.newName !== newCode + newName),
    )
    .reduce<MunicipalityChange | undefined>(
      (first, next) => (first === undefined || next.changedOn < first.changedOn ? next : first),
      undefined,
    );
}

/** Whether others joined it on the day of the change, or its successor then or later. */
function grew(change: MunicipalityChange, { into }: ChangeIndex): boolean {
  const { oldCode, oldName, newCode, newName, changedOn } = change;
  const joined = (name: string): readonly MunicipalityChange[] =>
    (into.get(name) ?? []).filter(({ kind }) => isTakenIn(kind));
  return (
    joined(oldCode + oldName).some((other) => other.changedOn === changedOn) ||
    joined(newCode + newName).some((other) => other.changedOn >= changedOn)
  );
}

function grouped(
  changes: readonly MunicipalityChange[],
  keyOf: (change: MunicipalityChange) => string,
): ReadonlyMap<string, readonly MunicipalityChange[]> {
  const groups = new Map<string, MunicipalityChange[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group === undefined) groups.set(keyOf(change), [change]);
    else group.push(change);
  }
  return groups;
}
