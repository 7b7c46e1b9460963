import { describe, expect, test } from 'vitest';
import { DEMAND_KINDS, isMeshKind } from '../../../../src/domain/demand.ts';
import { INHABITABLE_AREA, keptFigures } from '../../../../src/ui/gap/demand-figures.ts';
import { NO_SNAPSHOT } from '../../../../src/ui/gap/gap-snapshot.ts';
import { snapshotWith } from '../../../../src/ui/gap/snapshot-with.ts';

describe('the demand points of the gap explorer', () => {
  test('their figures stay the same object while other groups load', () => {
    const census: readonly (readonly [string, readonly number[]])[] = [
      ['population_2020', [100, 200]],
    ];
    const first = keptFigures(undefined, new Map(census));
    expect([...first]).toEqual(census);
    expect(keptFigures(first, new Map([...census, ['fiscal_index', [0.3, 0.4]]]))).toBe(first);
    const more = keptFigures(first, new Map([...census, [INHABITABLE_AREA, [1, 2]]]));
    expect([...more.keys()]).toEqual(['population_2020', INHABITABLE_AREA]);
  });

  test('points that could not be made are told, not waited for', () => {
    const none = { result: undefined, progress: undefined, failure: undefined };
    const times = { status: 'none', progress: undefined } as const;
    expect(snapshotWith(NO_SNAPSHOT, none, times)).toBe(NO_SNAPSHOT);
    const progress = { done: 1, total: 2 };
    const ready = { ...NO_SNAPSHOT, status: 'ready' } as const;
    expect(snapshotWith(ready, { ...none, progress }, times)).toMatchObject({
      status: 'working',
      progress,
    });
    expect(snapshotWith(ready, { ...none, failure: 'out of memory' }, times)).toMatchObject({
      status: 'failed',
      message: 'out of memory',
      results: undefined,
    });
  });

  test('offices and tables of points are no cells of a mesh', () => {
    expect(DEMAND_KINDS.filter((kind) => !isMeshKind(kind))).toEqual(['office', 'table']);
  });
});
