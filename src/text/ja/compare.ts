import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: two views beside each other, and how they differ. */
export const compareJa = {
  heading: '比べる',
  leads: {
    sides: (a: string, b: string) =>
      `A：${a} と B：${b} を、同じ縮尺・同じ色の区切りで並べています。`,
    difference: (a: string, b: string) => `A：${a} から B：${b} を引いた差を示しています。`,
  },
  side: (letter: string, name: string) => `${letter}：${name}`,
  kind: '比べるもの',
  kinds: { area: '地域', edition: '版', year: '調査年度', dataset: 'データ' },
  area: 'Bの都道府県',
  municipality: 'Bの市区町村',
  wholePrefecture: '都道府県全体',
  areaHelp: 'Aの地域は、地図や検索で選びます。',
  edition: 'Bの版',
  editionNone: 'このサイトにある版は1つだけです。版どうしは、版が2つ以上あるときに比べられます。',
  editionName: (edition: string) => `${edition}版`,
  year: 'Bの調査年度',
  yearName: (year: number) => `${year}年度`,
  yearHelp: '年度で変わるのは、開設年月の分かる拠点と、過疎の区分（年度の一覧があるとき）です。',
  dataset: 'Bのデータ',
  datasetHelp: '演習用（架空）のデータとの比較は、操作の練習のためのものです。',
  form: '表し方',
  forms: { sides: '2つの地図', difference: '差の地図（A－B）' },
  noDifference: {
    classes:
      '差の地図は、「市区町村の指標」「都道府県の集計」「拠点の空白」のどれかか、年度・版・データを比べて「過疎の区分」を表示すると使えます。',
    counts:
      '人数や箇所数は地域の大きさで決まるため、別の地域との差の地図は割合の指標だけにあります。',
    loading: 'Bを読み込んでいます。',
    travelTimes:
      '片方の側の需要点と拠点には所要時間の表が合わないため、差を出していません。直線距離に戻してください。',
    withheld: 'どちらかの側で結果を出せないため、差を出していません。0という意味ではありません。',
  },
  breaks: {
    sides: '両側とも同じ区切りで塗り分けています。',
    difference: '増と減は同じ幅の区切り、差なしは別の色、値のないものは模様で塗り分けています。',
  },
  legend: {
    heading: (name: string) => `${name}の差（A－B）`,
    from: (from: string) => `${from}以上`,
    between: (from: string, to: string) => `${from}以上 ${to}未満`,
    below: (to: string) => `${to}未満`,
    fall: (amount: string) => (amount === '' ? '減' : `${amount}の減`),
    none: '差なし',
    rise: (amount: string) => (amount === '' ? '増' : `${amount}の増`),
    lower: (amount: string) => (amount === '' ? 'Bより低い' : `Bより${amount}低い`),
    higher: (amount: string) => (amount === '' ? 'Bより高い' : `Bより${amount}高い`),
  },
  changes: {
    lead: (a: string, b: string) => `A：${a} と B：${b} の間の、過疎の区分の変化を示しています。`,
    heading: (before: string | undefined, after: string | undefined) =>
      `過疎の区分の変化（${before ?? '一覧なし'} → ${after ?? '一覧なし'}）`,
    names: {
      toFull: '全部過疎になった',
      toPartial: '一部過疎になった',
      toDeemed: 'みなし過疎になった',
      left: '過疎でなくなった',
      stayed: '変化なし（過疎関係市町村）',
      stayedOut: '変化なし（非過疎）',
    },
    unknown: '変化：一覧のない側があるため分かりません',
    on: (date: string | undefined) => `${date ?? '一覧なし'}の区分`,
    value: (date: string | undefined, name: string) => `${date ?? '一覧なし'}：${name}`,
    change: '変化',
    part: (name: string, count: number) => `${name}${number(count)}`,
    summary: (
      before: string | undefined,
      after: string | undefined,
      count: number,
      parts: readonly string[],
    ) =>
      before === undefined || after === undefined
        ? '過疎の区分の一覧がない側があるため、変化は分かりません。0という意味ではありません。'
        : count === 0
          ? `${before}から${after}までに、区分が変わった市区町村はありません。`
          : `全国では${before}から${after}までに、${number(count)}市区町村で区分が変わりました（${parts.join('、')}）。`,
    /** Where the lists do not tell every municipality, a list of one prefecture for example. */
    summaryOfSome: (
      before: string | undefined,
      after: string | undefined,
      { changed, known, absent }: Record<'changed' | 'known' | 'absent', number>,
      parts: readonly string[],
    ) =>
      before === undefined || after === undefined
        ? '過疎の区分の一覧がない側があるため、変化は分かりません。0という意味ではありません。'
        : known === 0
          ? `${before}と${after}の両方で区分が分かる市区町村がないため、変化は分かりません。0という意味ではありません。`
          : `${before}と${after}の両方で区分が分かる${number(known)}市区町村のうち、${number(changed)}市区町村で区分が変わりました${parts.length === 0 ? '' : `（${parts.join('、')}）`}。ほかの${number(absent)}市区町村は区分が分かりません（変化なしではありません）。`,
    caption: (area: string, count: number) =>
      `区分が変わった市区町村（${area}、${number(count)}件）`,
    same: (count: number) => `区分が変わらない市区町村：${number(count)}件`,
    absent: (count: number) =>
      `区分が分からない市区町村：${number(count)}件（変化なしではありません）`,
    note: (before: string | undefined, after: string | undefined) =>
      `${before ?? '一覧なし'}から${after ?? '一覧なし'}までの、過疎の区分の変化で塗り分けています。値のないものは模様です。`,
  },
  gapShare: '拠点まで遠い人の割合',
  points: 'ポイント',
  value: (letter: string, name: string, value: string) => `${letter}（${name}）：${value}`,
  difference: (value: string) => `差（A－B）：${value}`,
  differenceAbsent: '差：値のない側があるため出せません',
  summary: {
    caption: (a: string, b: string) => `A（${a}）とB（${b}）の全体`,
    item: '項目',
    uncovered: (measure: string) => `拠点まで遠い人（${measure}）`,
    total: (measure: string) => `全員（${measure}）`,
  },
  table: {
    caption: (name: string, count: number) => `${name}の差の大きい順（${number(count)}件）`,
    captionOfArea: (name: string, count: number, own: string, other: string) =>
      `${name}：${own}の地域と${other}全体の差の大きい順（${number(count)}件）`,
    name: '地域',
    a: 'A',
    b: 'B',
    difference: '差',
    /** Heading of the differences in a file. */
    less: 'A－B',
    uncovered: '遠い人の差（人）',
    more: (count: number) => `さらに${number(count)}件を表示`,
    same: (count: number) => `差がない地域：${number(count)}件`,
    absentHeading: (count: number) => `差を出せない地域：${number(count)}件`,
    absentNote: 'どちらかの側に値がありません。0ではありません。',
    save: '差をCSVで保存',
    saved: (name: string) => `${name}を保存しました。`,
    code: '団体コード',
    note: '注記',
  },
  failed: (reason: string) => `Bを表示できません。${reason}`,
  close: '比較を終わる',
  peers: {
    heading: '似た市区町村',
    rule: (date: string, count: number) =>
      `同じ過疎の区分（${date}）で、2020年の人口が比の上で最も近い${number(count)}市区町村です（半分と2倍は同じ遠さ）。同じ近さなら団体コードの順です。`,
    noClass: '取り込んだ一覧では過疎の区分が分からない（未取込）ため、似た市区町村を選べません。',
    none: '2020年の人口がないか0のため、似た市区町村を選べません。',
    caption: (name: string) => `${name}と似た市区町村`,
    name: '市区町村',
    population: '2020年の人口（人）',
    ratio: '人口の比',
    ratioValue: (ratio: string) => `${ratio}倍`,
    share: '拠点まで遠い人（％）',
    shareDifference: '差（ポイント）',
    compare: (name: string) => `${name}と比べる`,
    shareNote: (name: string) => `差は「${name}－似た市区町村」です。`,
  },
} as const;
