import { followChanges, type FormerStep } from '../../domain/former-municipality.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { foldName, splitMunicipalityName } from '../../domain/name-folding.ts';
import type { MunicipalityLists } from './municipality-index.ts';

/** A municipality that is no more, by the name and code it bore, and where it went. */
export interface FormerName {
  /** The municipality of today. */
  readonly code: MunicipalityCode;
  /** Empty where no list tells it. */
  readonly oldCode: string;
  readonly name: string;
  /** 郡, or empty. */
  readonly county: string;
  /** Every change up to today, oldest first; none where no list tells them. */
  readonly steps: readonly FormerStep[];
  /** All of today's municipality, under another name or code; else it is a part of it. */
  readonly isWhole: boolean;
}

/** Former names of the lists, the latest bearer of a name first. */
export function formerNames(lists: MunicipalityLists): readonly FormerName[] {
  const changed = lists.changes === undefined ? recentNames(lists) : followedNames(lists.changes);
  const known = new Set(changed.map(({ code, name }) => code + foldName(name)));
  const areas = areaNames(lists).filter(({ code, name }) => !known.has(code + foldName(name)));
  return [...changed, ...areas];
}

function followedNames(changes: NonNullable<MunicipalityLists['changes']>): readonly FormerName[] {
  return followChanges(changes)
    .toSorted((a, b) => (a.change.changedOn < b.change.changedOn ? 1 : -1))
    .map(({ change, code, steps, isWhole }) => {
      const { oldCode, oldName: name, oldCounty: county } = change;
      return { code, oldCode, name, county, steps, isWhole };
    });
}

/** Without the list of all changes: those since 2010, none of which was followed by another. */
function recentNames({ names }: MunicipalityLists): readonly FormerName[] {
  return names.changes.map(({ oldCode, oldName, newCode, kind, changedOn }) => {
    const { county, name } = splitMunicipalityName(oldName);
    const steps = changedOn === undefined ? [] : [{ on: changedOn, name: '' }];
    return { code: newCode, oldCode, name, county, steps, isWhole: kind !== 'merged_into' };
  });
}

/** Old municipalities that are the depopulated part of one of today. */
function areaNames({ municipalities }: MunicipalityLists): readonly FormerName[] {
  return Object.entries(municipalities.partialAreas).flatMap(([code, areas]) =>
    areas.map((area): FormerName => {
      // An area may name the prefecture it left: 長野県山口村.
      const { county, name } = splitMunicipalityName(area.replace(/^旧/u, ''));
      return { code, oldCode: '', name, county, steps: [], isWhole: false };
    }),
  );
}

/**
 * The way from a former name to today's as a finding keeps it: the day alone, or where
 * there were several changes each day with the name it brought, joined by 、.
 */
export function describeSteps(steps: readonly FormerStep[]): string {
  if (steps.length === 1) return steps[0]?.on ?? '';
  return steps.map(({ on, name }) => `${on} ${name}`).join('、');
}
