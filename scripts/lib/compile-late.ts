import { setFlagsFromString } from 'node:v8';

/**
 * How much a function runs, in bytes of its code, before Node 20 thinks of compiling it to
 * faster machine code: by itself, and where the work is over in seconds.
 */
const BUDGET = { usual: 67_584, late: 500_000 };

/** V8 of Node 20, which alone knows the setting. */
const KNOWS_BUDGET = process.versions.v8.startsWith('11.');

/**
 * Does work of a few seconds with less compiling: by itself V8 spends a third of such a time
 * on machine code that has hardly any left to be used in.
 */
export async function compileLate<T>(work: () => Promise<T>): Promise<T> {
  if (!KNOWS_BUDGET) return work();
  setFlagsFromString(`--interrupt-budget=${BUDGET.late}`);
  try {
    return await work();
  } finally {
    setFlagsFromString(`--interrupt-budget=${BUDGET.usual}`);
  }
}
