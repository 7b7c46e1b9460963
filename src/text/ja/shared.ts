import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording that a light frame shows, and the page as well. */
export const sharedJa = {
  language: 'ja',
  dataset: {
    exerciseBand:
      '演習用（架空）データを表示しています。拠点と地域運営組織の位置・名称・数値は、操作の練習のために作ったもので、実在しません。',
    exerciseMark: '演習用（架空）',
    edition: (edition: string) => `${edition}版`,
    newer: (edition: string) => `新しい版（${edition}）があります。`,
  },
  units: {
    municipalities: '市区町村',
    prefectures: '都道府県',
    places: '箇所',
    organisations: '団体',
    persons: '人',
    percent: '％',
  },
  notices: {
    heading: 'お知らせ',
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
    importedGone:
      'この端末には取り込んだデータがありません（消されたか、別の端末で作られたリンクです）。公表値を表示しています。',
  },
  errors: {
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
    unexpected:
      '思わぬ不具合が起きました。再読み込みしても直らないときは、次の内容を添えてお知らせください。',
  },
  summary: {
    measure: (name: string, low: string, lowName: string, high: string, highName: string) =>
      `${name}は、最も低い${lowName}の${low}から最も高い${highName}の${high}まで。`,
    absent: (count: number) => `値のないものが${number(count)}あります。`,
  },
  layers: {
    depopulation: '過疎の区分',
    hub: '小さな拠点',
    rmo: '地域運営組織',
    notLoaded: '未取込',
  },
  depopulation: {
    full: '全部過疎',
    partial: '一部過疎',
    deemed: 'みなし過疎',
    none: '非過疎',
    unavailable: (year: number, dates: readonly string[]) =>
      `${year}年度の市区町村別の区分は取り込まれていません（未取込）。${dates.length === 0 ? '' : `${dates.join('と')}の区分があります。`}`,
  },
  absence: {
    notApplicable: {
      name: '該当なし（-）',
      short: '-',
    },
    unknown: { name: '不詳（…）', short: '…' },
    suppressed: { name: '秘匿（x）', short: 'x' },
    notSurveyed: {
      name: '未調査（値の公表なし）',
      short: '未調査',
    },
    notLoaded: {
      name: '未取込',
      short: '未取込',
    },
  },
  legend: {
    below: (limit: string) => `${limit}未満`,
    above: (limit: string) => `${limit}以上`,
    between: (from: string, to: string) => `${from}以上 ${to}未満`,
    everything: 'すべて同じ値',
  },
  map: {
    labelCells: '等面積の図',
    cellsNote: '六角形1つが1市区町村です。面積や距離は表しません。',
  },
  tooltip: {
    rank: (rank: number, of: number) => `${number(of)}のうち${number(rank)}位`,
    members: (count: number) => `${number(count)}市区町村`,
  },
  profile: {
    depopulation: '過疎の区分',
    from: (from: number, of: number) => `${number(of)}市区町村のうち${number(from)}の値による`,
  },
  table: {
    name: '市区町村',
    prefecture: '都道府県',
    depopulation: '過疎の区分',
  },
  gauges: {
    listSeparator: '、',
  },
} as const;
