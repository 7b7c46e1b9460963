import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import type { CanonicalRows } from './canonical-rows.ts';
import type { Report } from './cell-reader.ts';

/** As many as a finding names. */
const NAMED = 10;

/**
 * Doubts rows of municipalities beside rows of former ones that are parts of them today: a
 * table with 高知市 and 鏡村 is older than their merger, and its 高知市 was smaller.
 */
export function reportBeforeMerger(
  { rows }: CanonicalRows,
  merged: ReadonlySet<MunicipalityCode>,
  index: MunicipalityIndex,
  report: Report,
): void {
  if (merged.size === 0) return;
  const doubted = new Set<MunicipalityCode>();
  for (const { municipalityCode } of rows)
    if (municipalityCode !== undefined && merged.has(municipalityCode))
      doubted.add(municipalityCode);
  if (doubted.size === 0) return;
  const names = [...doubted].slice(0, NAMED).map((code) => index.byCode.get(code)?.name ?? code);
  report('beforeMerger', { found: names.join('、'), done: `${doubted.size}` });
}
