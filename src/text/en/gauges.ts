import type { gaugesJa } from '../ja/gauges.ts';
import type { Widen } from '../text.ts';

/** Units of the national table, each with the space before a word. */
const UNITS: Readonly<Record<string, string>> = {
  箇所: ' sites',
  団体: ' local governments',
  市町村: ' municipalities',
  市区町村: ' municipalities',
};

/** Indicators whose unit has a name of its own in English. */
const OWN_UNITS: readonly (readonly [prefix: RegExp, unit: string])[] = [
  [/^hubs/, ' hubs'],
  [/^rmos$/, ' RMOs'],
];

/** Definitions that the sources give in Japanese. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  市町村版総合戦略に位置付けのある小さな拠点:
    'Small hubs placed in a municipal comprehensive strategy',
  総合戦略に位置付けのないものを含む: 'Including small hubs outside the comprehensive strategies',
  地域運営組織: 'Residents’ management organisations (RMOs)',
  '全部・一部・みなしの計': 'Fully, partly and deemed depopulated municipalities together',
  全国の地方公共団体: 'Local governments nationwide',
  '379団体・複数回答': 'Of 379 local governments, multiple answers',
  '1,408箇所のうち（85%）': 'Of 1,408 hubs (85%)',
  '1,510箇所のうち': 'Of 1,510 hubs',
  '回答1,718市町村のうち約33%': 'About 33% of the 1,718 municipalities that answered',
  '形成済・総合戦略に位置付け有（回答1,718市町村）':
    'Formed, in the strategy (1,718 municipalities answered)',
  '形成済・位置付け無（回答1,718市町村）':
    'Formed, outside the strategy (1,718 municipalities answered)',
  '形成予定・位置付け有（回答1,718市町村）':
    'Planned, in the strategy (1,718 municipalities answered)',
  '形成予定・位置付け無（回答1,718市町村）':
    'Planned, outside the strategy (1,718 municipalities answered)',
  '形成されていない（回答1,718市町村）': 'Not formed (1,718 municipalities answered)',
};

function unit(indicator: string, word: string): string {
  if (word === '%') return word;
  return OWN_UNITS.find(([prefix]) => prefix.test(indicator))?.[1] ?? UNITS[word] ?? ` ${word}`;
}

/** English wording: gauges, beside `gauge` in figures.ts; shared with the page of indicators. */
export const gaugesEn: Widen<typeof gaugesJa> = {
  pages: { navigation: 'Pages of this site', footer: 'Footer' },
  gauges: {
    names: {
      workplace_reform_municipalities: 'Local governments leading workplace reform',
      community_living_ccrc_sites: 'Small community-living CCRCs',
    },
    percent: (value) => `${value}%`,
    parts: (part, whole, unit) => `${part} / ${whole}${unit}`,
    unit,
    differenceUnit: (indicator, word) => (word === '%' ? ' points' : unit(indicator, word)),
    shareMeter: (name, value, parts, target) => `${name}: ${value} (${parts}); target ${target}`,
    late: (year) => `The target was reached in FY${year}, after its deadline.`,
    missed: (deadline) => `The target was not reached by its deadline, FY${deadline}.`,
    recentFall: (perYear, unit) => `The latest change was a fall of ${perYear}${unit} a year.`,
    onlyOne: 'Only one fiscal year was published, so no pace can be computed.',
    notLoaded: 'No value is loaded. This does not mean zero.',
    cut: 'The bar is cut at 120% of the target.',
    counted: (definition, when, municipalities) =>
      `${definition}. ${[when, municipalities.trim()].filter((part) => part !== '').join(', ')}.`,
    countedShare: (definition, when) => `${definition}. ${when}.`,
    monthEnd: (month) => `End of ${month}`,
    definition: (_indicator, words) => DEFINITIONS[words] ?? words,
    shareDefinition:
      'Share of the small hubs placed in a municipal comprehensive strategy that have an RMO',
    source: 'Source',
    targetSource: 'Source of the target',
    details: 'History, definition and source',
    more: 'Breakdown and source of the target',
    meaning: 'Definition, breakdown and sources',
    title: (title) => ` “${title}”`,
    deadline: (year) => `Deadline FY${year}`,
  },
};
