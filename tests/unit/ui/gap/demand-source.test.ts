import { expect, test } from 'vitest';
import type { ImportedDemand } from '../../../../src/domain/imported-demand.ts';
import { demandSourceOf } from '../../../../src/ui/gap/demand-source.ts';

const table = (fileName: string): ImportedDemand =>
  ({ fileName, sha256: 'abcdef0123', sheet: '', kind: 'table' }) as ImportedDemand;
const [one, two] = [table('one.csv'), table('two.csv')];

test.for([
  ['names the second of two tables', 'two-abcdef01.table', { kind: 'imported', source: two }],
  ['names none: the first', '', { kind: 'imported', source: one }],
  // Another table of the reader's would be other people.
  [
    'names one that is not here',
    'gone-00000000.table',
    { kind: 'office', missing: 'gone-00000000.table' },
  ],
] as const)('a link %s', ([, name, expected]) => {
  const found = demandSourceOf({ demand: 'imported', table: name }, 'published', [one, two]);
  expect(found).toEqual({ source: undefined, missing: undefined, ...expected });
});

test('a device that keeps nothing counts offices and says so; while that is not known it waits', () => {
  const settings = { demand: 'imported', table: '' } as const;
  expect(demandSourceOf(settings, 'published', [])).toMatchObject({ kind: 'office', missing: '' });
  expect(demandSourceOf(settings, 'published', undefined)).toMatchObject({ kind: 'imported' });
});

test('the practice mesh needs the practice data', () => {
  const settings = { demand: 'mesh', table: '' } as const;
  expect(demandSourceOf(settings, 'published', undefined).kind).toBe('office');
  expect(demandSourceOf(settings, 'exercise', undefined).kind).toBe('mesh');
});
