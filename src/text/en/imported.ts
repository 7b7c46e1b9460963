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
  ownDate: (date) => `imported data, ${date ?? 'no date given'}`,
  ownFiles: (files) => `Imported file “${files.join('”, “')}”`,
  gaugeNote:
    'Progress towards the targets uses published figures (it is not a count of the imported data).',
  hubs: 'Small hubs (imported data)',
  rmos: 'RMOs (imported data)',
  hubsWithUnit: 'Small hubs (imported data)',
  rmosWithUnit: 'Organisations (imported data)',
  hubCount: (count, date = '') =>
    `Small hubs: ${number(count)} (imported data${date === '' ? '' : `, ${date}`})`,
  rmoCount: (count, date = '') =>
    `RMOs: ${number(count)} (imported data${date === '' ? '' : `, ${date}`})`,
  hubsNone: 'Small hubs: not in the imported data (not loaded)',
  rmosNone: 'RMOs: not in the imported data (not loaded)',
  noHubs: 'The imported data names no hub here.',
  noRmos: 'The imported data names no RMO here.',
  hubSample: (count) => `${plural(count, 'hub')} of the imported data.`,
  rmoSample: (count) => `${plural(count, 'RMO')} of the imported data.`,
  countTable: (count, municipalities, date) =>
    `Counts by municipality of your own (${date}): ${number(count)} in ${plural(municipalities, 'municipality', 'municipalities')}. Where they are is not known, so there are no points.`,
  depopulation: (known, count, share, population) =>
    `Of the ${plural(known, 'municipality', 'municipalities')} whose class the imported list gives, ${number(count)} (${share}) are depopulated, home to ${population} of their people.`,
  choice: 'Imported data',
  undated: 'no date given',
  column: (title, date) => `${title} (${date})`,
  columnDefinition: (title) => `Figure of “${title}” in the imported table`,
  measures: {
    population: 'Population',
    population_male: 'Population, men',
    population_female: 'Population, women',
    households: 'Households',
    population_0_14: 'Population under 15',
    population_15_64: 'Population of 15 to 64',
    population_65_over: 'Population of 65 and over',
    population_75_over: 'Population of 75 and over',
    ageing_rate: 'Share of people of 65 and over',
    area: 'Area',
  },
  hubsIn: (area, count) =>
    count === undefined
      ? `The imported data names no small hub of ${area} (not loaded: it does not mean that there is none).`
      : `${area}: ${plural(count, 'small hub')} (imported data).`,
  area: (area, depopulated, total, loaded) =>
    `${area}: ${number(depopulated)} depopulated of ${plural(total, 'municipality', 'municipalities')}, ${loaded === undefined ? 'hubs by name not loaded' : plural(loaded, 'hub')} (imported data).`,
};
