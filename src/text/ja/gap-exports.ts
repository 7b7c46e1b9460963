import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: the gap explorer on sheets and slides. */
export const gapExportsJa = {
  title: (limit: string) => `拠点の空白（${limit}より遠い人）`,
  withheld: (reason: string) => `「拠点の空白」はこの図に含みません。${reason}`,
  /** Columns of the 3×3 legend, short enough for a slide. */
  bivariate: '過疎 × 拠点まで遠い人の割合',
  columns: { low: '1/3未満', middle: '中ほど', high: '2/3以上' },
  point: '圏外の役場（需要点）',
  pointMesh: '圏外のメッシュ',
  pointTable: '圏外の需要点',
  circle: '拠点から上限まで（直線）',
  sentence: (area: string, limit: string, persons: string, total: string, share: string) =>
    `${area}で拠点まで${limit}より遠い人は${persons}人（${total}人の${share}）です。`,
  sentenceMeasured: (area: string, limit: string, persons: string, total: string, share: string) =>
    `${area}で拠点まで${limit}より遠い人は${persons}人（距離の分かる${total}人の${share}）です。`,
  sentenceAbsent: (area: string, limit: string, reason: string) =>
    `${area}で拠点まで${limit}より遠い人の数は「${reason}」です。`,
  most: (name: string, persons: string) => `最多は${name}（${persons}人）です。`,
  gain: (sites: number, persons: string, before: string, after: string) =>
    `仮の拠点${number(sites)}箇所で、新たに${persons}人が圏内になります（圏外 ${before} → ${after}）。`,
  gainAbsent: (sites: number, reason: string) =>
    `仮の拠点${number(sites)}箇所で新たに圏内になる人の数は「${reason}」です。`,
  share: (percent: string) => `${percent}％`,
  sites: (list: string) => `仮の拠点（実在しません）：${list}`,
  site: (name: string, place: string, position: string, gain: string) =>
    `${name} ${place}（${position}）新たに圏内 ${gain}人`,
  siteAbsent: (name: string, place: string, position: string, reason: string) =>
    `${name} ${place}（${position}）新たに圏内になる人の数は「${reason}」`,
  surfaceNotEditable:
    '「最も近い拠点までの距離」の色分けは、編集できる図（PowerPoint）には含みません。',
  withoutSurface: '画面の「最も近い拠点までの距離」の色分けはこの図に含みません。',
  mergedCells: (count: string, kilometres: string) =>
    `圏外のメッシュは${count}個あるため、図では約${kilometres} km四方ごとに1つの印にまとめています（人数はすべてのメッシュを数えたものです）。`,
  columnsOf: {
    total: (people: string) => `${people}［人］`,
    covered: '圏内［人］',
    uncovered: '圏外［人］',
    share: '圏外の割合［％］',
  },
  siteTable: {
    caption: '仮の拠点（実在しません）',
    name: '仮の拠点',
    place: '場所',
    latitude: '緯度',
    longitude: '経度',
    gain: '新たに圏内［人］',
  },
  /** Where candidates are sought, said on the slide. */
  candidates: (sites: number, limit: string) =>
    `全部過疎の市町村に住む人が、${limit}以内にもっとも多く入る場所から順に${number(sites)}箇所です（計算による候補）。`,
  candidatesAnywhere: (sites: number, limit: string) =>
    `${limit}以内に入る人がもっとも増える場所から順に${number(sites)}箇所です（計算による候補）。`,
  noCandidates: '探した範囲に、圏内の人を増やせる場所がありません。',
} as const;
