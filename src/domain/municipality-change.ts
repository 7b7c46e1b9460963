import type { FormerMunicipalityTable } from './edition.ts';
import type { MunicipalityCode } from './municipality-code.ts';

/** What a change did to the area of the former municipality. */
export type ChangeKind =
  | 'merged_to_form'
  | 'merged_into'
  | 'divided'
  | 'became_city'
  | 'became_town'
  | 'renamed'
  | 'designated_city'
  | 'county_change';

/** One change of one municipality: its code and name before, and those from the day on. */
export interface MunicipalityChange {
  readonly oldCode: MunicipalityCode;
  /** 郡, or empty. */
  readonly oldCounty: string;
  /** Without its 郡. */
  readonly oldName: string;
  /** Reading in hiragana; empty where no list tells it. */
  readonly oldKana: string;
  readonly newCode: MunicipalityCode;
  /** Without its 郡. */
  readonly newName: string;
  readonly kind: ChangeKind;
  /** Day from which the new code and name hold, `YYYY-MM-DD`. */
  readonly changedOn: string;
}

/** Whether a change puts the former municipality together with others. */
export function isMerger(kind: ChangeKind): boolean {
  return kind === 'merged_to_form' || kind === 'merged_into' || kind === 'divided';
}

/** Whether the successor was there before the change and took the former one in. */
export function isTakenIn(kind: ChangeKind): boolean {
  return kind === 'merged_into' || kind === 'divided';
}

/** Changes as columns: the form of an edition's table. */
export function changesTable(changes: readonly MunicipalityChange[]): FormerMunicipalityTable {
  return {
    oldCode: changes.map(({ oldCode }) => oldCode),
    oldCounty: changes.map(({ oldCounty }) => oldCounty),
    oldName: changes.map(({ oldName }) => oldName),
    oldKana: changes.map(({ oldKana }) => oldKana),
    newCode: changes.map(({ newCode }) => newCode),
    newName: changes.map(({ newName }) => newName),
    kind: changes.map(({ kind }) => kind),
    changedOn: changes.map(({ changedOn }) => changedOn),
  };
}

/** The changes of an edition's table, whose columns are as long as each other. */
export function changesOf(table: FormerMunicipalityTable): readonly MunicipalityChange[] {
  return table.oldCode.map((oldCode, at) => ({
    oldCode,
    oldCounty: table.oldCounty[at] ?? '',
    oldName: table.oldName[at] ?? '',
    oldKana: table.oldKana[at] ?? '',
    newCode: table.newCode[at] ?? '',
    newName: table.newName[at] ?? '',
    kind: table.kind[at] ?? 'renamed',
    changedOn: table.changedOn[at] ?? '',
  }));
}
