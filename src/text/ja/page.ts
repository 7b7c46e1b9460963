import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: frame of the page, notices and errors. */
export const pageJa = {
  language: 'ja',
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
    exerciseBand:
      '演習用（架空）データを表示しています。拠点と地域運営組織の位置・名称・数値は、操作の練習のために作ったもので、実在しません。',
    exerciseMark: '演習用（架空）',
    edition: (edition: string) => `${edition}版`,
    newer: (edition: string) => `新しい版（${edition}）があります。`,
    openNewer: '新しい版を見る',
  },
  units: {
    municipalities: '市区町村',
    prefectures: '都道府県',
    places: '箇所',
    organisations: '団体',
    persons: '人',
    percent: '％',
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
    heading: 'お知らせ',
    ignored: 'リンクの一部を読み取れなかったため、標準の表示で補いました。',
    ignoredPart: (parameter: string, found: string, expected: string) =>
      `${parameter}＝「${found}」は使えません（使える値：${expected}）`,
    forPage: (parameter: string) =>
      `「${parameter}」はこの枠では表示できません。「大きな地図で見る」から表示できます。`,
    ignoredUnknown: (parameter: string) => `「${parameter}」という項目はありません`,
    unknownArea: (code: string) =>
      `団体コード「${code}」の市区町村はありません。全国を表示しています。`,
    renewedArea: (found: string, now: string, until: number) =>
      `リンクの団体コード「${found}」は${until}年までのものです。いまの団体コード「${now}」の市区町村を表示しています。`,
    unknownHub: (id: string) => `拠点「${id}」はこのデータにありません。`,
    unknownMeasure: (id: string) => `指標「${id}」はありません。`,
    dismiss: '閉じる',
    storageRefused: 'ブラウザーの保存領域が使えないため、配色の設定はこの画面かぎりです。',
  },
  errors: {
    heading: 'データを表示できません',
    unreachable: (path: string, _found: string, _expected: string) =>
      `データのファイル（${path}）を読み込めません。通信を確かめ、再読み込みしてください。`,
    missing: (path: string, _found: string, _expected: string) =>
      `データのファイル（${path}）がサーバーにありません。管理者は、data フォルダーがすべて置かれているか確かめてください。`,
    mismatch: (path: string, found: string, expected: string) =>
      `データのファイル（${path}）が目録と一致しません（目録 ${expected}…、実際 ${found}…）。確かめられない数値は表示しません。管理者は data フォルダーを置き直してください。`,
    notJson: (path: string, found: string, _expected: string) =>
      `データのファイル（${path}）の中身が違います（「${found}…」で始まっています）。プロキシやサーバーの案内ページが返っていないか確かめてください。`,
    format: (path: string, found: string, expected: string) =>
      `データの形式（${path}）がこの画面と合いません（形式 ${found}、この画面は ${expected}）。画面とデータを同じ版でそろえてください。`,
    unknownEdition: (_path: string, found: string, expected: string) =>
      `「${found}」版はありません。ある版：${expected}`,
    incomplete: (path: string, found: string, expected: string) =>
      `表（${path}）に必要な列または値がありません（必要：${expected}、実際：${found}）。確かめられない数値は表示しません。`,
    openNewest: '新しい版を開く',
    stillWorks: (what: string) => `使えるもの：${what}`,
    others: '地図・表・そのほかの数値',
    restWorks: 'ほかの部分はそのまま使えます。',
    partMissing: (name: string) =>
      `「${name}」に必要なファイルを読み込めませんでした。通信を確かめ、再読み込みしてください。いまの表示はアドレスに残っているため、失われません。`,
    retry: '再読み込み',
    unexpected:
      '思わぬ不具合が起きました。再読み込みしても直らないときは、次の内容を添えてお知らせください。',
  },
  summary: {
    depopulation: (count: number, share: string, population: string) =>
      `過疎関係市町村は${number(count)}（全市区町村の${share}）、人口の${population}が暮らします。`,
    depopulationNote:
      '一部過疎も市町村全体の人口で数えるため、過疎地域だけの人口より多くなります。',
    hubs: (target: string, value: string, year: number) =>
      `拠点の目標${target}箇所に対し${value}箇所（${year}年度）です。`,
    measure: (name: string, low: string, lowName: string, high: string, highName: string) =>
      `${name}は、最も低い${lowName}の${low}から最も高い${highName}の${high}まで。`,
    absent: (count: number) => `値のないものが${number(count)}あります。`,
    rmo: (count: number, municipalities: number) =>
      `地域運営組織は${number(municipalities)}市区町村の${number(count)}団体を示しています。`,
  },
} as const;
