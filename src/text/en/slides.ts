import type { BriefingText } from '../briefing-text.ts';
import { formatNumber } from '../format.ts';

const number = formatNumber('en');

/** English wording: what ready slides say, from the data. */
export const slidesEn: BriefingText['slides'] = {
  briefingTitle: (area) => `Small hubs and community organisations in ${area}`,
  untitled: 'Briefing',
  titles: {
    progress: 'How far to the national targets',
    depopulation: (area) => `Depopulation in ${area}`,
    hubs: (area) => `Where the small hubs of ${area} are`,
    ageing: (area) => `Ageing in ${area}`,
    future: (area) => `How the population of ${area} will change`,
    gaps: (area) => `Gaps in ${area}`,
    candidates: (area) => `Candidates for hubs in ${area}`,
    proposal: 'Proposal',
    changes: 'What changed since the last edition',
    sources: 'Sources and definitions',
  },
  notes: {
    progress:
      'Targets and results are national published figures. Say aloud the deadline and that only hubs named in a local strategy count.',
    depopulation:
      'In partly depopulated municipalities only the areas of former municipalities count, not the whole.',
    hubs: 'The map shows hubs known by name, not a national list. A municipality without a point may well have hubs.',
    hubsExercise: 'Practice data, fictitious: these hubs do not exist.',
    gaps: 'Straight-line distances from the hubs with a known position alone, with all residents counted at the municipal office: real gaps are smaller. Open the view on the map to change distance and people counted.',
    gapsExercise:
      'Straight-line distances from fictitious hubs and a fictitious 1 km mesh; not real gaps.',
    candidates:
      'Computed candidates, not decisions. Only hubs with a known position count, so a candidate may have a hub already. Weigh them with local knowledge.',
    ageing: 'Shares leave out people of unknown age.',
    future:
      'Projection by IPSS (2023). The 13 municipalities of the Fukushima coast are projected as one block.',
    proposal: 'Write the gist of the proposal here. The figures come from the published data.',
    changes: 'Published figures of the pinned edition set against the newest.',
    sources: 'All sources and definitions in full; the hand-out has them, too.',
  },
  progress: {
    history: 'History',
    asOf: (name, when) => `${name} ${when}`,
    value: (value, unit) => `${value}${unit}`,
    target: (target, unit, deadline) => `Target ${target}${unit} (FY${deadline})`,
  },
  proposal: {
    remaining: (name, remaining, unit, target, deadline) =>
      `${name}: ${remaining}${unit} short of the target of ${target} for FY${deadline}.`,
    pace: (needed, unit, latest) =>
      `Needed: ${needed}${unit} a year; latest: ${latest}${unit} a year.`,
    reached: (name, year) => `${name}: target reached in FY${year}.`,
    none: 'No published figures to compute the distance to the targets from.',
    area: (area, depopulated, total, loaded) =>
      `${area}: ${number(depopulated)} of ${number(total)} municipalities are depopulated ones; ${loaded === undefined ? 'hubs by name not loaded' : `${number(loaded)} hubs known by name (confirmed)`}.`,
    areaExercise: (area, depopulated, total, loaded) =>
      `${area}: ${number(depopulated)} of ${number(total)} municipalities are depopulated ones; ${loaded === undefined ? 'hubs not loaded' : `${number(loaded)} hubs`} (practice data, fictitious).`,
    ask: 'Proposal: (write it in the note)',
  },
  changes: {
    same: (edition) => `The pinned edition (${edition}) is the newest. No figure has changed.`,
    none: (from, to) => `No figure shown differs between the editions ${from} and ${to}.`,
    missing: (edition) =>
      `The pinned edition (${edition}) is not on this server and cannot be compared. Figures are of the newest.`,
    from: (edition) => `Edition ${edition}`,
    item: 'Item',
    difference: 'Difference',
    more: (count) => `${number(count)} more changes (all are in the hand-out and in PowerPoint).`,
    notThere: 'none',
    hubs: (area) => `${area}: small hubs (confirmed)`,
    rmos: (area) => `${area}: organisations (confirmed)`,
    hubsMarked: (area, mark) => `${area}: small hubs [${mark}]`,
    rmosMarked: (area, mark) => `${area}: organisations [${mark}]`,
    depopulated: (area) => `${area}: depopulated municipalities`,
    people: (area, year) => `${area}: population ${year}`,
    classOf: (name, date) => `${name} (class of ${date})`,
    target: (name) => `Target: ${name}`,
    value: (name, year) => `${name} (FY${year})`,
    definition: 'how figures shown differ between the pinned edition and the newest',
    unchanged: (count) => `${number(count)} other items are the same.`,
  },
  figure: {
    depopulated: 'depopulated municipalities',
    hubs: 'hubs known by name',
    hubsExercise: 'hubs (practice data, fictitious)',
  },
  unreadable: 'This slide could not be read. Its content is kept in the file.',
  failed: (reason) => `This slide could not be made: ${reason}`,
  alt: (title, area, classes) => `Map: ${title} (${area}). ${classes}`,
  classCount: (name, count) => `${name} ${count}`,
};
