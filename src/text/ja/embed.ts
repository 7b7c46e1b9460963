import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: the frame that stands in other pages. */
export const embedJa = {
  embed: {
    /** Title of the frame from the area and what is shown. */
    title: (area: string, parts: readonly string[]) =>
      parts.length === 0 ? `${area}の地図` : `${area}の${parts.join('と')}`,
    nation: '全国',
    legend: '凡例',
    openTable: '表で見る',
    fullPage: '大きな地図で見る',
    newWindow: '（新しいウィンドウで開きます）',
    drawing: (title: string) => `${title}の図`,
    drawingNote: '同じ内容が「表で見る」にあります。',
    moving: '動く地図にする',
    movingFailed: '動く地図を使えないため、図で表示しています。図・数値・表は使えます。',
    hubs: (shown: number, total: number) =>
      `小さな拠点（確認できた${number(shown)}箇所。全国では${number(total)}箇所）`,
    // The named ones are a sample: where it has none, nothing is known.
    hubsOf: (shown: number | undefined) =>
      shown === undefined ? '小さな拠点：未取込' : `小さな拠点（確認できた${number(shown)}箇所）`,
    hubsExercise: (shown: number) => `小さな拠点（演習用（架空）${number(shown)}箇所）`,
    rmos: (shown: number) =>
      shown === 0
        ? '地域運営組織：未取込'
        : `地域運営組織（確認できた${number(shown)}団体。円の面積が団体数）`,
    rmosExercise: (shown: number) =>
      `地域運営組織（演習用（架空）${number(shown)}団体。円の面積が団体数）`,
    dotsAsClass: '点は過疎の区分',
    ringsAsClass: '点を囲む輪は過疎の区分',
    summary: (area: string, of: number, count: number, share: string, date: string) =>
      `${area}の${number(of)}市区町村のうち、過疎関係市町村は${number(count)}（${share}）です（${date}）。`,
    summaryChange: (before: string, difference: number) =>
      difference === 0
        ? `${before}から増減はありません。`
        : `${before}から${number(Math.abs(difference))}${difference > 0 ? '増えました' : '減りました'}。`,
    /** `undefined`: none is loaded; 0: none of those known had opened by the year. */
    summaryHubs: (count: number | undefined) =>
      count === undefined
        ? '名称の分かる小さな拠点は取り込まれていません（未取込）。拠点が無いという意味ではありません。'
        : count === 0
          ? '名称の分かる小さな拠点のうち、この年度までに開設されたものはありません（0箇所）。'
          : `名称の分かる小さな拠点を${number(count)}箇所示しています。`,
    summaryHubsExercise: (count: number) =>
      `演習用（架空）の小さな拠点を${number(count)}箇所示しています。`,
    selected: (name: string, depopulation: string) => `選択中：${name}（${depopulation}）`,
    source: (source: string) => `出典：${source}。`,
    dataOf: (edition: string) => `${edition}版のデータ。`,
    sentenceEnd: '。',
    cited: (publisher: string, title: string) => `${publisher}「${title}」`,
    boundary: (credit: string) => `境界：${credit}`,
    tableCaption: (area: string, date: string) => `${area}の市区町村（過疎の区分は${date}）`,
    prefectureCaption: (date: string) => `都道府県別の過疎関係市町村（${date}）と人口`,
    count: '市区町村数',
    depopulated: '過疎関係市町村数',
    hubCount: '小さな拠点（確認分）',
    hubCountExercise: '小さな拠点（演習用（架空））',
    unknownPart: (code: string) => `団体コード「${code}」の市区町村はこの地域にありません。`,
    frozen: (edition: string) => `この枠は${edition}版に固定されています。`,
    newest: '新しい版で見る',
    failedHeading: '地図を表示できません',
    failedHelp: '次のリンクから、地図・数値・表をご覧になれます。',
    noScript:
      'この枠ではスクリプトが動かないため、選ばれた表示の代わりに、地域ごとに用意した図と表を示しています。ほかの地域は下のリンクから見られます。',
    tooSmall: '枠の大きさが0のため、地図を表示できません。',
  },
} as const;
