import { recordVisit } from '../../tests/browser/harness/visit.ts';
import { BUDGET } from './budget.ts';
import type { Measurement } from './measurement.ts';
import { describeFiles, weighPage } from './page-weight.ts';
import type { Weight } from './page-weight.ts';

/** Weighs what a first visit to the built site costs, after brotli. */
export async function measureWeight(site: string, chromium: string): Promise<Measurement[]> {
  const weight = weighPage(site, 'index.html', await recordVisit(chromium, { folder: site }));
  return [
    kilobytes(
      'scripts before the first useful view',
      weight.entryScripts,
      BUDGET.entryScriptsKilobytes,
    ),
    kilobytes(
      'all scripts of the map page, with worker',
      weight.mapScripts,
      BUDGET.mapScriptsKilobytes,
    ),
    kilobytes('scripts on demand and of other pages', weight.otherScripts),
    kilobytes('data of the first view', weight.firstViewData, BUDGET.firstViewDataKilobytes),
  ];
}

function kilobytes(name: string, weight: Weight, budget?: number): Measurement {
  const values = [weight.bytes / 1000];
  const measured = { name, unit: 'kB', values, note: describeFiles(weight) } as const;
  return budget === undefined ? measured : { ...measured, budget };
}
