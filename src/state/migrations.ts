import { renewedArea, type RenewedArea } from './area-changes.ts';
import type { IgnoredParameter } from './parameter.ts';

/** Version that links written today carry as `v`. Raise it with a step below. */
export const URL_VERSION = 1;

/** What a step changes from one version of the link to the next. Pure. */
export interface MigrationStep {
  readonly from: number;
  /** Day from which links are written in the next version, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  readonly apply: (parameters: URLSearchParams) => URLSearchParams;
}

/**
 * Steps from one version of the link to the next, oldest first; links in other people's
 * pages live for years. There is none yet: 1 is the first version (2026-11). Municipalities
 * change apart from it, by year: see `AREA_CHANGES`.
 */
const STEPS: readonly MigrationStep[] = [];

/** Parameters that name an area, and what stands before its code in them. */
const AREA_PARAMETERS = [
  ['area', ''],
  ['compare', 'area/'],
] as const;

/** Parameters as of today's version, without `v`. */
export interface Migrated {
  readonly parameters: URLSearchParams;
  readonly ignored: readonly IgnoredParameter[];
  /** Areas of the link that have another code today. */
  readonly renewed: readonly RenewedArea[];
}

/** Brings a link's parameters to today's version; a newer link is read as far as it can be. */
export function migrate(
  parameters: URLSearchParams,
  steps = STEPS,
  newest = URL_VERSION,
): Migrated {
  const text = parameters.get('v');
  const version = text === null ? newest : Number(text);
  let current = new URLSearchParams(parameters);
  current.delete('v');
  const isKnown = Number.isInteger(version) && version >= 1 && version <= newest;
  const ignored = isKnown
    ? []
    : [{ parameter: 'v', found: text ?? '', expected: newest === 1 ? '1' : `1–${newest}` }];
  if (isKnown) for (const step of steps) if (step.from >= version) current = step.apply(current);
  return { ...renewAreas(current), ignored };
}

function renewAreas(before: URLSearchParams): Pick<Migrated, 'parameters' | 'renewed'> {
  const parameters = new URLSearchParams(before);
  const renewed = AREA_PARAMETERS.flatMap(([name, start]) => {
    const [head = '', ...rest] = parameters.get(name)?.split(',') ?? [];
    const change = head.startsWith(start) ? renewedArea(head.slice(start.length)) : undefined;
    if (change === undefined) return [];
    parameters.set(name, [start + change.now, ...rest].join(','));
    return [change];
  });
  return { parameters, renewed };
}
