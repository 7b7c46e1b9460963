import { formatNumber } from '../format.ts';
import type { importedJa } from '../ja/imported.ts';
import type { Widen } from '../text.ts';
import { plural } from './plural.ts';

const number = formatNumber('en');

/** English wording for the reader's own hubs and RMOs, wherever published ones would be named. */
export const importedEn: Widen<typeof importedJa> = {
  mark: 'Imported data (this device only)',
  band: 'You are viewing imported data (this device only). It is not published data, and nobody else sees it.',
  change: 'Change or remove the imported data',
  gone: 'There is no imported data on this device (it was removed, or the link was made on another device). Published data is shown.',
  gaugeNote:
    'Progress towards the targets uses published figures (it is not a count of the imported data).',
  hubs: 'Small hubs (imported data)',
  rmos: 'RMOs (imported data)',
  hubsWithUnit: 'Small hubs (imported data)',
  rmosWithUnit: 'Organisations (imported data)',
  hubCount: (count) => `Small hubs: ${number(count)} (imported data)`,
  rmoCount: (count) => `RMOs: ${number(count)} (imported data)`,
  hubsNone: 'Small hubs: not in the imported data (not loaded)',
  rmosNone: 'RMOs: not in the imported data (not loaded)',
  noHubs: 'The imported data names no hub here.',
  noRmos: 'The imported data names no RMO here.',
  hubSample: (count) => `${plural(count, 'hub')} of the imported data.`,
  rmoSample: (count) => `${plural(count, 'RMO')} of the imported data.`,
  hubsIn: (area, count) => `${area}: ${plural(count, 'small hub')} (imported data).`,
  area: (area, depopulated, total, loaded) =>
    `${area}: ${number(depopulated)} depopulated of ${plural(total, 'municipality', 'municipalities')}, ${plural(loaded, 'hub')} (imported data).`,
};
