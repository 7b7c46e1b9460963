import type { Dataset } from '../../domain/edition.ts';
import { demandTableId, type ImportedDemand } from '../../domain/imported-demand.ts';
import type { GapSettings } from '../../state/gap-settings.ts';

/** Which demand points a link comes to on this device. */
export interface DemandSource {
  readonly kind: GapSettings['demand'];
  /** The table they come from, where the reader took it in; `undefined` until tables are read. */
  readonly source: ImportedDemand | undefined;
  /**
   * Identifier of the table the link names and this device does not keep (`''` where it
   * names none): offices stand in, and every figure says so.
   */
  readonly missing: string | undefined;
}

/**
 * The demand points of a link. The practice mesh needs the practice data; a table that is
 * not here is never replaced by another one of the reader's.
 */
export function demandSourceOf(
  { demand, table }: Pick<GapSettings, 'demand' | 'table'>,
  dataset: Dataset,
  imported: readonly ImportedDemand[] | undefined,
): DemandSource {
  const plain = { source: undefined, missing: undefined };
  if (demand === 'mesh') return { kind: dataset === 'exercise' ? 'mesh' : 'office', ...plain };
  if (demand !== 'imported' || imported === undefined) return { kind: demand, ...plain };
  const source =
    table === '' ? imported[0] : imported.find((known) => demandTableId(known) === table);
  return source === undefined
    ? { kind: 'office', source: undefined, missing: table }
    : { kind: 'imported', source, missing: undefined };
}
