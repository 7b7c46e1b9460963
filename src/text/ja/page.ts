import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: frame of the page, notices and errors. */
export const pageJa = {
  site: {
    title: '小さな拠点マップ',
    description:
      '小さな拠点、地域運営組織、過疎地域を1,741市区町村の地図で重ね、国の目標への到達を示します。',
    openTable: '表で見る',
    toMain: '本文へ移動',
    otherLanguage: 'English',
    about: 'このサイトについて',
    indicators: '指標と目標',
    kit: '埋め込み',
    import: 'データを取り込む',
    accessibility: 'アクセシビリティ試験結果',
    map: '地図へ戻る',
    share: 'リンクをコピー',
    shared: 'リンクをコピーしました',
    shareFailed: 'コピーできませんでした。アドレス欄のリンクをお使いください。',
    theme: '配色',
    themes: { auto: '端末に合わせる', light: '明るい', dark: '暗い' },
    menu: 'メニュー',
    pages: 'このサイトのページ',
    tools: { import: 'データを取り込む', briefing: '説明資料', kit: '埋め込み' },
    close: '閉じる',
    loading: '読み込み中',
  },
  dataset: {
    label: 'データ',
    published: '公表値',
    exercise: '演習用（架空）',
    openNewer: '新しい版を見る',
  },
  views: {
    label: '表し方',
    map: '地図',
    cells: '等面積',
    table: '表',
    light: '図（軽い表示）',
    compare: '比べる',
  },
  panels: {
    layers: 'レイヤー',
    goals: '目標',
    table: '表',
    label: '表示の切り替え',
    profile: '選択中',
  },
  credit: {
    map: '地図',
    copyright: '地図描画：MapLibre',
  },
  notices: {
    ignored: 'リンクの一部を読み取れなかったため、標準の表示で補いました。',
    dismiss: '閉じる',
    storageRefused:
      'ブラウザーの保存領域が使えないため、取り込んだデータと説明資料の下書きはこの端末に残りません。地図・表・そのほかの数値は使えます。',
  },
  errors: {
    heading: 'データを表示できません',
    openNewest: '新しい版を開く',
    stillWorks: (what: string) => `使えるもの：${what}`,
    others: '地図・表・そのほかの数値',
    restWorks: 'ほかの部分はそのまま使えます。',
    partMissing: (name: string) =>
      `「${name}」に必要なファイルを読み込めませんでした。通信を確かめ、再読み込みしてください。いまの表示はアドレスに残っているため、失われません。`,
    retry: '再読み込み',
  },
  summary: {
    depopulation: (count: number, share: string, population: string) =>
      `過疎関係市町村は${number(count)}（全市区町村の${share}）、人口の${population}が暮らします。`,
    depopulationNote:
      '一部過疎も市町村全体の人口で数えるため、過疎地域だけの人口より多くなります。',
    hubs: (target: string, value: string, year: number) =>
      `拠点の目標${target}箇所に対し${value}箇所（${year}年度）です。`,
    sample: (loaded: string) => `取り込まれているのは全体の一部（${loaded}）です。`,
    rmo: (count: number, municipalities: number) =>
      `地域運営組織は${number(municipalities)}市区町村の${number(count)}団体を示しています。`,
  },
} as const;
