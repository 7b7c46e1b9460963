import type { importKeepJa } from '../ja/import-keep.ts';
import type { Widen } from '../text.ts';
import { plural } from './plural.ts';

/** English wording of keeping what was read on the device and seeing it on the map. */
export const importKeepEn: Widen<typeof importKeepJa> = {
  heading: '3. See it on the map',
  lead: 'What was read can be kept in this device’s browser and seen on the map; it stays until you remove it. It is never mixed with published data, and is marked “Imported data (this device only)”.',
  button: 'See it on the map',
  none: 'There is no table yet that can go on the map. These can: a survey of small hubs, a list of residents’ management organisations, the list of depopulated municipalities, figures by municipality (population, counts of organisations), and demand points such as a population mesh.',
  shows: {
    hubs: (count) => `${plural(count, 'small hub')}: shown as points.`,
    rmos: (count) =>
      `${plural(count, 'organisation')}: shown as points and counted by municipality.`,
    depopulation: (count, date) =>
      `Depopulation classes of ${plural(count, 'municipality', 'municipalities')} (${date}): coloured in place of the published list. Other municipalities of the prefectures in the list are “not depopulated”; prefectures it does not name are “not loaded”.`,
    counts: (names) =>
      `${names}: shown as counts by municipality. The table does not say where they are, so there are no points.`,
    measures: (names) => `${names}: coloured as measures of municipalities.`,
    demandPoints: (count) =>
      `${plural(count, 'demand point')}: used by the gap explorer. They do not colour municipalities.`,
    leftOut: (count) =>
      `${plural(count, 'further item')} cannot go on the map (8 items of whole numbers and 4 with decimals can). Set columns you do not need to “Not used” under “Meanings of columns” to see others. The tidy table has them all.`,
    codes: (count) =>
      `List of ${plural(count, 'municipality code')}: only used to recognise municipalities, so it is not on the map.`,
    counted: { hubs: 'Number of small hubs', rmos: 'Number of RMOs' },
  },
  whole: 'What the tables list',
  wholes: {
    sample: 'Only some (municipalities that are not listed count as not loaded)',
    prefectures:
      'All of the prefectures in them (municipalities of those that are not listed have 0)',
    nation: 'All of the nation (municipalities that are not listed have 0)',
  },
  unmatched: (count) =>
    `${plural(count, 'row')} without a certain municipality will not be on the map.`,
  exercise: 'Practice tables (fictitious) cannot go on the map as imported data.',
  blocked: (file) =>
    `“${file}” cannot go on the map while its findings have refusals, or questions about more than municipalities.`,
  replaces: 'This replaces what is kept on this device now.',
  kept: (files, date) => `Kept on this device: ${files} (${date})`,
  open: 'See the kept data on the map',
  remove: 'Remove the kept data',
  removed: 'The kept data was removed.',
  times: {
    lead: 'Tables of travel times read in the gap explorer and kept on this device:',
    remove: 'Remove the table',
    removeOne: (name) => `Remove the table of travel times (${name})`,
    removed: (name) => `The table of travel times (${name}) was removed.`,
    failed: 'This browser could not remove the table.',
  },
  failed:
    'The browser could not keep it. Nothing was changed. Private windows may not let pages keep data.',
};
