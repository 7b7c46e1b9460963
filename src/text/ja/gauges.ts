/** Units of the national table as Japanese writes them behind a figure. */
const DIFFERENCE_UNITS: Readonly<Record<string, string>> = { '%': 'ポイント' };

/** Japanese wording: gauges, beside `gauge` in figures.ts; shared with the page of indicators. */
export const gaugesJa = {
  pages: { navigation: 'サイト内のページ', footer: 'フッター' },
  gauges: {
    names: {
      workplace_reform_municipalities: '地域働き方・職場改革に先行して取り組む団体',
      community_living_ccrc_sites: '小規模・地域共生ホーム型CCRC',
    } as Readonly<Record<string, string>>,
    percent: (value: string) => `${value}%`,
    parts: (part: string, whole: string, unit: string) => `${part} / ${whole}${unit}`,
    /** Unit of a value of an indicator, as written behind it. */
    unit: (_indicator: string, unit: string): string => unit,
    /** Unit of a difference between two values. */
    differenceUnit: (_indicator: string, unit: string): string => DIFFERENCE_UNITS[unit] ?? unit,
    shareMeter: (name: string, value: string, parts: string, target: string) =>
      `${name}：${value}（${parts}）、目標${target}`,
    late: (year: number) => `期限より後の${year}年度に目標に達しました。`,
    missed: (deadline: number) => `期限の${deadline}年度に目標に達しませんでした。`,
    recentFall: (perYear: string, unit: string) => `直近は年${perYear}${unit}の減少です。`,
    onlyOne: '公表値は1年度分だけで、増え方は計算できません。',
    notLoaded: '値は取り込まれていません（未取込）。0という意味ではありません。',
    cut: '棒は目標の120%で切っています。',
    /** Small print: what is counted, when, and in how many municipalities. */
    counted: (definition: string, when: string, municipalities: string) =>
      `${definition}。${[when, municipalities].filter((part) => part !== '').join('、')}。`,
    countedShare: (definition: string, when: string) => `${definition}。${when}。`,
    monthEnd: (month: string) => `${month}末`,
    /** What a value counts; the source's words. */
    definition: (_indicator: string, words: string): string => words,
    shareDefinition:
      '市町村版総合戦略に位置付けのある小さな拠点のうち、地域運営組織が形成されているものの割合',
    source: '出典',
    targetSource: '目標の出典',
    details: '推移・定義・出典',
    more: '内訳と目標の出典',
    meaning: '定義・内訳・出典',
    title: (title: string) => `「${title}」`,
    deadline: (year: number) => `期限 ${year}年度`,
  },
} as const;
