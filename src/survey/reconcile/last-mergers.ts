import { followChanges } from '../../domain/former-municipality.ts';
import { isMerger } from '../../domain/municipality-change.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { MunicipalityLists } from './municipality-index.ts';

/**
 * Day of the last merger of each municipality of today that went through one, `YYYY-MM-DD`:
 * a table older than it tells of a smaller area, whatever name or code it uses.
 */
export function lastMergers({
  changes,
  names,
}: MunicipalityLists): ReadonlyMap<MunicipalityCode, string> {
  const mergers =
    changes === undefined
      ? names.changes
          .filter(({ kind }) => kind === 'merged_into')
          .map(({ newCode, changedOn }) => ({ code: newCode, on: changedOn ?? '' }))
      : followChanges(changes)
          .filter(({ change }) => isMerger(change.kind))
          .map(({ change, code }) => ({ code, on: change.changedOn }));
  const last = new Map<MunicipalityCode, string>();
  for (const { code, on } of mergers) if (on > (last.get(code) ?? '')) last.set(code, on);
  return last;
}
