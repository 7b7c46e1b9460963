import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: what ready slides say, from the data. */
export const slidesJa = {
  briefingTitle: (area: string) => `${area}の小さな拠点・地域運営組織の現状`,
  untitled: '説明資料',
  titles: {
    progress: '国の目標にどこまで届いたか',
    depopulation: (area: string) => `${area}の過疎の区分`,
    hubs: (area: string) => `${area}の小さな拠点はどこにあるか`,
    ageing: (area: string) => `${area}の高齢化`,
    future: (area: string) => `${area}の人口はどう変わるか`,
    gaps: (area: string) => `${area}の拠点の空白`,
    candidates: (area: string) => `${area}で次に拠点を置く候補`,
    proposal: '提案',
    changes: '前の版から変わったこと',
    sources: '出典と定義',
  },
  notes: {
    progress:
      '目標と実績は全国の公表値です。目標の期限、定義の違い（総合戦略に位置付けのある拠点だけを数える）を口頭で補ってください。',
    depopulation:
      '一部過疎は合併前の旧市町村の区域だけが該当します。市町村全体が過疎という意味ではありません。',
    hubs: '地図の拠点は名称の分かるものだけで、国の一覧ではありません。点のない市町村に拠点がないという意味ではありません。',
    hubsExercise: '演習用（架空）のデータです。実在の拠点ではありません。',
    gaps: '位置の分かる拠点だけからの直線距離で、住民全員が役場の位置にいるものとして数えています。実際より空白が大きく出ます。距離や数える人は「地図で見る」から変えられます。',
    gapsExercise: '演習用（架空）の拠点と1kmメッシュからの直線距離です。実際の空白ではありません。',
    candidates:
      '計算による候補で、決定ではありません。位置の分かる拠点だけから計算しているため、すでに拠点のある所が候補になることがあります。現地の事情と合わせて検討してください。',
    ageing: '年齢不詳を除いた割合です。',
    future: '推計は社人研（令和5年推計）。福島県浜通りの13市町村は一括の推計です。',
    proposal: 'ここに提案の要点を書いてください。数値は公表値から自動で入ります。',
    changes: '固定した版と、いちばん新しい版の公表値の比較です。',
    sources: 'スライドに入りきらない出典と定義の全文です。配布資料にも載ります。',
  },
  progress: {
    history: '推移',
    asOf: (name: string, when: string) => `${name} ${when}`,
    value: (value: string, unit: string) => `${value}${unit}`,
    target: (target: string, unit: string, deadline: number) =>
      `目標 ${target}${unit}（${deadline}年度）`,
  },
  proposal: {
    remaining: (name: string, remaining: string, unit: string, target: string, deadline: number) =>
      `${name}は、${deadline}年度の目標${target}まであと${remaining}${unit}です。`,
    pace: (needed: string, unit: string, latest: string) =>
      `必要な増え方は年${needed}${unit}、直近は年${latest}${unit}です。`,
    reached: (name: string, year: number) => `${name}は${year}年度に目標に達しました。`,
    none: '目標までの差を計算できる公表値がありません。',
    area: (area: string, depopulated: number, total: number, loaded: number | undefined) =>
      `${area}：過疎関係市町村${number(depopulated)}（${number(total)}市区町村のうち）、名称の分かる拠点${loaded === undefined ? 'は未取込' : `${number(loaded)}箇所（確認分）`}。`,
    areaExercise: (area: string, depopulated: number, total: number, loaded: number | undefined) =>
      `${area}：過疎関係市町村${number(depopulated)}（${number(total)}市区町村のうち）、${loaded === undefined ? '拠点は未取込' : `拠点${number(loaded)}箇所`}（演習用（架空））。`,
    ask: '提案：（ノート欄から書き換えてください）',
  },
  changes: {
    same: (edition: string) =>
      `固定した版（${edition}）がいちばん新しい版です。変わった数値はありません。`,
    none: (from: string, to: string) => `${from}版と${to}版で、示している数値に違いはありません。`,
    missing: (edition: string) =>
      `固定した版（${edition}）はこのサーバーにないため、比べられません。いちばん新しい版の数値を示しています。`,
    from: (edition: string) => `${edition}版`,
    item: '項目',
    difference: '差',
    more: (count: number) =>
      `ほか${number(count)}件の変更があります（配布資料とPowerPointにすべて載ります）。`,
    notThere: 'なし',
    hubs: (area: string) => `${area}の小さな拠点（確認分）`,
    rmos: (area: string) => `${area}の地域運営組織（確認分）`,
    hubsMarked: (area: string, mark: string) => `${area}の小さな拠点【${mark}】`,
    rmosMarked: (area: string, mark: string) => `${area}の地域運営組織【${mark}】`,
    depopulated: (area: string) => `${area}の過疎関係市町村`,
    people: (area: string, year: number) => `${area}の人口（${year}年）`,
    classOf: (name: string, date: string) => `${name}（${date}の過疎の区分）`,
    target: (name: string) => `${name}の目標`,
    value: (name: string, year: number) => `${name}（${year}年度）`,
    definition: '固定した版といちばん新しい版で、示している数値がどう違うか',
    unchanged: (count: number) => `ほかの${number(count)}項目は同じです。`,
  },
  figure: {
    depopulated: '過疎関係市町村',
    hubs: '名称の分かる拠点',
    hubsExercise: '拠点（演習用（架空））',
  },
  unreadable: 'このスライドは読み取れませんでした。元の内容はファイルに残してあります。',
  failed: (reason: string) => `このスライドを作れませんでした：${reason}`,
  alt: (title: string, area: string, classes: string) => `${title}（${area}）の地図。${classes}`,
  classCount: (name: string, count: string) => `${name} ${count}`,
} as const;
