import type { IgnoredParameter } from './parameter.ts';

/** Version that links written today carry as `v`. Raise it with a step below. */
export const URL_VERSION = 1;

/**
 * Steps from one version of the link to the next, oldest first. Each is pure and
 * dated, with its reason; links in other people's pages live for years.
 * There is none yet: 1 is the first version (2026-11).
 */
const STEPS: readonly {
  readonly from: number;
  readonly apply: (parameters: URLSearchParams) => URLSearchParams;
}[] = [];

/** Parameters as of today's version, without `v`. */
export interface Migrated {
  readonly parameters: URLSearchParams;
  readonly ignored: readonly IgnoredParameter[];
}

/** Brings a link's parameters to today's version; a newer link is read as far as it can be. */
export function migrate(parameters: URLSearchParams, steps = STEPS): Migrated {
  const text = parameters.get('v');
  const version = text === null ? URL_VERSION : Number(text);
  let current = new URLSearchParams(parameters);
  current.delete('v');
  if (!Number.isInteger(version) || version < 1 || version > URL_VERSION) {
    const ignored = { parameter: 'v', found: text ?? '', expected: `1–${URL_VERSION}` };
    return { parameters: current, ignored: [ignored] };
  }
  for (const step of steps) if (step.from >= version) current = step.apply(current);
  return { parameters: current, ignored: [] };
}
