/** A value with the steps that led to it, so that they can be undone and done again. */
export interface EditHistory<T> {
  readonly present: T;
  readonly past: readonly T[];
  readonly future: readonly T[];
  /** What the last step changed; typing on in one field is one step. */
  readonly field: string | undefined;
}

/** Steps that are remembered. */
const MOST = 200;

/** A history that begins now. */
export function beginHistory<T>(present: T): EditHistory<T> {
  return { present, past: [], future: [], field: undefined };
}

/** A step; with the same `field` as the step before, it becomes part of that one. */
export function takeStep<T>(history: EditHistory<T>, next: T, field?: string): EditHistory<T> {
  if (next === history.present) return history;
  const isSameField = field !== undefined && field === history.field;
  const past = isSameField ? history.past : [...history.past, history.present].slice(-MOST);
  return { present: next, past, future: [], field };
}

/** One step back; the same history when there is none. */
export function undoStep<T>(history: EditHistory<T>): EditHistory<T> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  const future = [history.present, ...history.future];
  return { present: before, past: history.past.slice(0, -1), future, field: undefined };
}

/** One undone step again. */
export function redoStep<T>(history: EditHistory<T>): EditHistory<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { present: next, past: [...history.past, history.present], future, field: undefined };
}
