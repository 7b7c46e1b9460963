import { useEffect } from 'react';
import { demandTableId, type ImportedDemand } from '../../domain/imported-demand.ts';
import type { GapSettings } from '../../state/gap-settings.ts';
import type { Page } from '../page-context.ts';

/** Names the table in use in a link that says only "imported", so that the link stays true. */
export function useTableInLink(
  settings: GapSettings,
  source: ImportedDemand | undefined,
  change: Page['change'],
): void {
  useEffect(() => {
    if (settings.demand === 'imported' && settings.table === '' && source !== undefined)
      change({ gap: { ...settings, table: demandTableId(source) } });
  }, [settings, source, change]);
}
