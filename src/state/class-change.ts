import { ABSENCES } from '../domain/absence.ts';
import { isDepopulated } from '../domain/depopulation.ts';
import { countBy, type AreaClass, type ClassChangeFill, type ClassPair } from './area-fill.ts';

/**
 * What can have become of a municipality's class, from one list to another: became full,
 * partial or deemed, left the depopulated, stayed what it was, stayed outside.
 */
export const CLASS_CHANGES = [
  'toFull',
  'toPartial',
  'toDeemed',
  'left',
  'stayed',
  'stayedOut',
] as const;

/** One of them. */
export type ClassChange = (typeof CLASS_CHANGES)[number];

/** The change of a pair; `undefined` where either list does not tell the class. */
export function classChangeOf({ before, after }: ClassPair): ClassChange | undefined {
  if (before === undefined || after === undefined) return undefined;
  if (before === after) return isDepopulated(after) ? 'stayed' : 'stayedOut';
  return ({ full: 'toFull', partial: 'toPartial', deemed: 'toDeemed', none: 'left' } as const)[
    after
  ];
}

/** Whether a class is another than it was. */
export function isChange(change: ClassChange | undefined): boolean {
  return change !== undefined && change !== 'stayed' && change !== 'stayedOut';
}

/** Municipalities by the change of their class; without one on either side they are 未取込. */
export function classChangeFill(pairs: ReadonlyMap<string, ClassPair>): ClassChangeFill {
  const classes = new Map<string, AreaClass>(
    [...pairs].map(([code, pair]) => {
      const change = classChangeOf(pair);
      return [code, change === undefined ? 'notLoaded' : CLASS_CHANGES.indexOf(change)];
    }),
  );
  const counts = countBy(classes, [...CLASS_CHANGES.keys(), ...ABSENCES]);
  return { kind: 'classChange', level: 'municipality', classes, counts, pairs };
}
