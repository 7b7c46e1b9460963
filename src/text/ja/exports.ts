import { formatNumber } from '../format.ts';

import { compareExportsJa } from './compare-exports.ts';
import { gapExportsJa } from './gap-exports.ts';

const number = formatNumber('ja');

/** Japanese wording: what stands on sheets, and the dialog that makes files. */
export const exportsJa = {
  sheet: {
    north: '北',
    distance: (kilometres: number, latitude: number | undefined) =>
      `${number(kilometres)} km${latitude === undefined ? '' : `（北緯${latitude}度付近）`}`,
    noDistances: '六角形1つが1市区町村。面積・距離・方位は表しません。',
    legend: '凡例',
    withoutCompare: '画面の「比べる」の相手はこの図に含みません。',
    byPrefecture:
      '色分けは都道府県ごとの集計です（図形を1つずつ編集できるようにするため。市区町村別の図はPNG、SVG、PDFにあります）。',
    asMap:
      '等面積の図は、図形を1つずつ編集できるように地図で示しています（等面積の図はPNG、SVG、PDFにあります）。',
    withoutBase: {
      leftOut:
        '画面の背景地図（地理院タイル）はこの図に含みません（画像のため、編集できる図には入れられません。PNG画像には入ります）。',
      failed: '画面の背景地図（地理院タイル）は、読み込めなかったためこの図に含みません。',
    },
    baseCredit: (name: string) => `背景地図：${name}（国土地理院の地理院タイルを加工して作成）`,
    /** Names of layers in a title. */
    join: (names: readonly string[]) => names.join('と'),
    plain: '日本の市区町村',
    nation: '全国',
    /** Without a year where nothing shown is of the survey year. */
    subtitle: (area: string, year: number | undefined) =>
      year === undefined ? area : `${area}　${year}年度`,
    facts: {
      definition: '定義',
      note: '注',
      source: '出典',
      date: '時点',
      boundary: '境界',
      edition: '版',
    },
    /** What a point of each layer is. */
    points: {
      hub: '小さな拠点：集落生活圏で、買い物・医療・福祉・交通などの生活サービスと地域の活動の場を集め、周りの集落と結んだ拠点です。',
      rmo: '地域運営組織：地域で暮らす人々が中心となって形成し、地域の課題の解決に向けた取組を持続的に行う組織です。',
    },
    surveyYear: (year: number) => `調査年度 ${year}年度`,
    /** The year of points beside a measure, which has dates of its own. */
    pointsYear: (year: number) => `拠点・組織の調査年度 ${year}年度`,
    measureDate: (dates: readonly string[]) => `指標の値 ${dates.join('・')}`,
    dates: {
      preliminary: (day: string) => `${day}（速報）`,
      projected: (year: number) => `${year}年（推計）`,
      fiscal: (year: number) => `${year}年度`,
      calendar: (year: number) => `${year}年`,
    },
    depopulationDate: (date: string) => `過疎の区分 ${date}`,
    /** Of columns of a table that the view does not show. */
    columns: {
      definition: (name: string, definition: string) => `${name}：${definition}。`,
      date: (name: string, dates: readonly string[]) => `${name} ${dates.join('・')}`,
    },
    edition: (site: string, edition: string) => `${site} ${edition}版`,
    others: (count: number) => `ほか${number(count)}件（一覧はサイトの「このサイトについて」）`,
    othersInShort: (count: number) => `ほか${number(count)}件`,
    areaDepopulation: (area: string, count: number, total: number, share: string, people: string) =>
      `${area}の${number(total)}市区町村のうち過疎関係市町村は${number(count)}（${share}）、人口の${people}が暮らします。`,
    /** `undefined`: none is loaded; 0: none of those known had opened by the year. */
    hubsIn: (area: string, count: number | undefined, year: number) =>
      count === undefined
        ? `${area}の小さな拠点の名称は、まだ取り込まれていません（未取込。拠点がないという意味ではありません）。`
        : count === 0
          ? `${area}で名称の分かる小さな拠点のうち、${year}年度までに開設されたものはありません（0箇所。公表資料から確認できた分）。`
          : `${area}で名称の分かる小さな拠点は${number(count)}箇所です（公表資料から確認できた分）。`,
    hubsExerciseIn: (area: string, count: number) =>
      `${area}の小さな拠点は${number(count)}箇所です（演習用（架空））。`,
    shareUnit: '％',
  },
  gap: gapExportsJa,
  compare: compareExportsJa,
  pptx: {
    more: (title: string) => `定義・注・出典の全文：「${title}」のスライドとノート`,
    continued: (page: number, pages: number) => `（${page}/${pages}）`,
  },
  brokenOff: {
    said: '「拠点の空白」の計算が途中で止まったため、その結果は含まれていません。ほかの内容はそのままです。',
    retry: 'もう一度計算する',
    trying: '計算しています。',
  },
  table: {
    prefectures: '都道府県別の集計',
    moreRows: (rows: number) => `ほか${number(rows)}行は、印刷の次のページとExcelにあります。`,
    municipalities: (area: string) => `${area}の市区町村`,
    prefecture: '都道府県',
    municipality: '市区町村',
    code: '団体コード',
    depopulated: '過疎関係市町村の割合',
    counts: (name: string) => `${name}［市町村］`,
    withUnit: (name: string, unit: string) => (unit === '' ? name : `${name}［${unit}］`),
    hubs: '小さな拠点（確認分）［箇所］',
    hubsExercise: '小さな拠点（演習用（架空））［箇所］',
    rmos: '地域運営組織（確認分）［団体］',
    rmosExercise: '地域運営組織（演習用（架空））［団体］',
    figures: '数値',
    sources: '出典',
    sourcesRemark: (edition: string) =>
      `${edition}版のすべてのデータの出典です。この資料の出典は「説明」のシートにあります。`,
    sourceColumns: ['ID', '作成者', '表題', '公表日', 'URL', '利用条件', '備考'],
    facts: '説明',
    chart: (name: string) => `${name}のグラフ`,
    continued: (page: number, pages: number) =>
      pages === 1 ? '（表とグラフ）' : `（表とグラフ ${page}/${pages}）`,
  },
  dialog: {
    heading: 'この表示を書き出す',
    open: '書き出す',
    sheet: '紙面',
    sheets: {
      'a4-landscape': 'A4 横',
      'a4-portrait': 'A4 縦',
      'a3-landscape': 'A3 横',
      'a3-portrait': 'A3 縦',
      'wide-16-9': '16:9',
      square: '正方形',
    },
    scale: '画像の倍率',
    scales: (factor: number) => `${factor}倍`,
    titleField: '表題',
    png: 'PNG画像',
    copy: '画像をコピー',
    svg: 'SVG（編集できる図）',
    print: 'PDF（印刷）',
    pptx: 'PowerPoint',
    xlsx: 'Excel（数値と出典）',
    working: '作成中です。',
    saved: (name: string) => `${name} を保存しました。`,
    copied: (width: number, height: number) => `画像（${width}×${height}）をコピーしました。`,
    copyRefused: 'このブラウザーではコピーできません。「PNG画像」で保存してください。',
    failed: (reason: string) => `書き出せませんでした：${reason}`,
    printHint:
      '印刷の画面で「PDFに保存」を選び、余白を「なし」、背景のグラフィックを入れてください。',
    preview: '書き出す紙面の見本',
    close: '閉じる',
    prepared: '紙面を用意しています。',
  },
} as const;
