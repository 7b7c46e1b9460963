import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording of keeping what was read on the device and seeing it on the map. */
export const importKeepJa = {
  heading: '3. 地図で見る',
  lead: '読んだ表は、この端末のブラウザーに保存して地図で見られます。消すまで残ります。公表値とは混ぜず、「取り込んだデータ（この端末だけ）」の印を付けて表示します。',
  button: '地図で見る',
  none: '地図に出せる表がまだありません。出せるのは、小さな拠点の実態調査、地域運営組織の一覧、過疎地域市町村等一覧、市区町村別の数（人口、組織数など）、人口メッシュなどの需要点です。',
  shows: {
    hubs: (count: number) => `小さな拠点 ${number(count)}箇所：点で示します。`,
    rmos: (count: number) =>
      `地域運営組織 ${number(count)}団体：点と、市区町村ごとの数で示します。`,
    depopulation: (count: number, date: string) =>
      `過疎の区分 ${number(count)}市町村（${date}）：公表された一覧の代わりに塗り分けます。一覧にある都道府県で載っていない市区町村は「非過疎」、一覧にない都道府県は「未取込」とします。`,
    counts: (names: string) =>
      `${names}：市区町村ごとの数で示します。場所の書いていない表なので、点では示しません。`,
    measures: (names: string) => `${names}：市区町村の指標として塗り分けます。`,
    demandPoints: (count: number) =>
      `需要点 ${number(count)}点：「拠点の空白」の計算に使います。市区町村の塗り分けには使いません。`,
    leftOut: (count: number) =>
      `ほか ${number(count)}項目は地図に出せません（整数の項目は8つ、小数の項目は4つまで）。「列の意味」で要らない列を「使わない」にすると、別の項目を出せます。整えた表には全部入ります。`,
    codes: (count: number) =>
      `団体コードの表 ${number(count)}件：市区町村の照合にだけ使う表なので、地図には出しません。`,
    counted: { hubs: '小さな拠点の数', rmos: '地域運営組織の数' },
  },
  whole: '表に載っている範囲',
  wholes: {
    sample: '一部だけ（載っていない市区町村は「未取込」とする）',
    prefectures: '表にある都道府県については全部（その中で載っていない市区町村は 0 とする）',
    nation: '全国の全部（載っていない市区町村は 0 とする）',
  },
  unmatched: (count: number) => `市区町村が決まらない ${number(count)} 行は地図に出ません。`,
  exercise: '演習用（架空）の表は、取り込んだデータとして地図に出せません。',
  blocked: (file: string) =>
    `「${file}」は、検査結果に「中止」か、市区町村のほかの「質問」が残っているので、地図に出せません。`,
  replaces: '押すと、いまこの端末に保存しているデータと置き換わります。',
  kept: (files: string, date: string) => `この端末に保存しています：${files}（${date}）`,
  open: '保存したデータを地図で見る',
  remove: '保存したデータを消す',
  removed: '保存したデータを消しました。',
  times: {
    lead: '「拠点の空白」で読み込んだ所要時間の表を、この端末に保存しています。',
    remove: '表を消す',
    removeOne: (name: string) => `所要時間の表「${name}」を消す`,
    removed: (name: string) => `所要時間の表「${name}」を消しました。`,
    failed: 'このブラウザーは表を消せませんでした。',
  },
  failed:
    'ブラウザーに保存できませんでした。何も変更していません。プライベートウィンドウでは保存できないことがあります。',
} as const;
