import { splitMunicipalityName } from '../../../src/domain/name-folding.ts';
import type { MunicipalityChange } from '../../../src/domain/municipality-change.ts';
import type { CanonicalTables, CodeChange } from './canonical-tables.ts';

/** Every change of a municipality that the tables tell, up to March 2010 and after it. */
export function everyChange({
  formerChanges,
  codeChanges,
}: Pick<CanonicalTables, 'formerChanges' | 'codeChanges'>): readonly MunicipalityChange[] {
  return [...formerChanges, ...codeChanges.map(asChange)];
}

function asChange({
  oldCode,
  oldName,
  newCode,
  newName,
  kind,
  changedOn,
}: CodeChange): MunicipalityChange {
  const old = splitMunicipalityName(oldName);
  const name = splitMunicipalityName(newName).name;
  const kinds = {
    code_change: name.endsWith('市') ? 'became_city' : 'county_change',
    merged_into: 'merged_into',
    designated_city: 'designated_city',
    rename: 'renamed',
  } as const;
  return {
    oldCode,
    oldCounty: old.county,
    oldName: old.name,
    oldKana: '',
    newCode,
    newName: name,
    kind: kinds[kind],
    changedOn,
  };
}
