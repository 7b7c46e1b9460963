import { formatNumber } from '../format.ts';
import { importAddressesJa } from './import-addresses.ts';
import { importKeepJa } from './import-keep.ts';

const number = formatNumber('ja');

/** Japanese wording of the page that takes in the reader's own survey files. */
export const importJa = {
  introduction:
    '調査票のファイル（Excel、CSV など）を読み、直せるところは直し、直した箇所をセルの番地で示します。市区町村の照合、合計の突き合わせ、機械可読性の点数も確かめられます。',
  stays:
    'ファイルはこの端末の中だけで読みます。内容も名前も、このサイトやほかのサーバーには送りません。ただ一つ、座標のない行について「住所から位置を調べる」を押したときに限り、どの市区町村と町名の一覧が要るかを、住所のデータのサーバーに伝えます。',
  drop: {
    heading: '1. ファイルを選ぶ',
    prompt: 'ここにファイルを置くか、選んでください（複数可）。',
    button: 'ファイルを選ぶ',
    kinds:
      '読めるもの：xlsx、xls、ods、csv、tsv、zip に入った csv。100 MB、1シート 100万行、250万セル（csv は 500万）まで。',
  },
  recipe: {
    heading: '取込手順（レシピ）',
    lead: '前の年に保存した取込手順があれば、列の意味や照合の答えをそのまま使い、調査票の変わったところを知らせます。',
    button: '取込手順を開く（JSON）',
    used: (name: string) => `取込手順「${name}」を使います。`,
    drop: '取込手順を使わない',
    invalid: (path: string, found: string, expected: string) =>
      `取込手順として読めません。何も変更していません。（${path}：「${found}」、あるべきもの：${expected}）`,
    save: '取込手順を保存（JSON）',
  },
  files: {
    heading: '2. 読んだ結果を確かめる',
    none: 'まだファイルがありません。',
    size: (bytes: number) =>
      bytes < 1000
        ? `${number(bytes)} バイト`
        : bytes < 1e6
          ? `${number(bytes / 1000)} KB`
          : `${number(bytes / 1e6, 1)} MB`,
    waiting: '順番を待っています。',
    reading: (percent: number) => `読んでいます（${number(percent)}％）。`,
    stages: {
      open: 'ファイルを開く',
      decode: '文字を読む',
      parse: '表を読む',
      layout: '見出しを探す',
      interpret: '内容を確かめる',
    },
    progress: '読み込みの進み具合',
    cancel: '中止する',
    cancelled: '中止しました。何も変更していません。',
    again: 'もう一度読む',
    remove: '一覧から外す',
    failed:
      'このファイルは読めませんでした。何も変更していません。ファイルが開かれたままでないか、端末の空きメモリーが足りるかを確かめ、もう一度お試しください。',
    refused: 'このファイルは読めません。何も変更していません。',
  },
  encoding: {
    heading: '文字コード',
    label: '文字コード',
    detected: (name: string, mark: boolean) =>
      `${name}${mark ? '（BOM付き）' : ''}と判定しました。`,
    given: (name: string) => `${name}として読みました（指定）。`,
    sample: '読み取りの見本',
    automatic: '自動で判定する',
  },
  settings: {
    heading: '表が言っていないことを補う',
    asOf: '時点（2022、2022-05、2022-05-31 の形）',
    asOfInvalid: '2022、2022-05、2022-05-31 のどれかの形で書いてください。',
    fiscalYear: 'この年度の表であるはず（西暦。違えば取り込まない）',
    fiscalYearInvalid: '1900 から 2200 までの西暦の年で書いてください。',
    prefecture: '都道府県（表に書いていないとき）',
    notGiven: '指定しない',
    apply: 'この内容で読み直す',
  },
  tables: {
    heading: 'シートと表',
    name: (sheet: string, ordinal: number) =>
      `${sheet === '' ? '' : `シート「${sheet}」の`}表${ordinal}`,
    hidden: '隠れたシート',
    shape: (range: string, rows: number, columns: number) =>
      `${range}：${number(rows)} 行、${number(columns)} 列`,
    readAs: (table: string) => `何の表として読むか（${table}）`,
    skip: '読まない',
    counts: (rows: number, passed: number, unmatched: number) =>
      `${number(rows)} 件を読み、小計など ${number(passed)} 行を除きました。市区町村が決まらない行は ${number(unmatched)} 行です。`,
    leftOut: (rows: number) => `位置などが読めず使わなかった行は ${number(rows)} 行です。`,
    asOf: (date: string) => `時点：${date}`,
    exercise: '演習用（架空）',
  },
  mapping: {
    heading: '列の意味',
    caption: (table: string) => `列の意味（${table}）`,
    column: '列',
    title: '見出し',
    samples: '値の例',
    meaning: '意味',
    meaningOf: (column: string, heading: string) => `${column}列「${heading}」の意味`,
    unused: '使わない',
    item: (field: string, item: string) => `${field}：${item}`,
    changed: '変更した列があります。「この列の意味で読み直す」を押すと反映します。',
    apply: 'この列の意味で読み直す',
    guess: '推定に戻す',
  },
  questions: {
    heading: '市区町村が決まらない行',
    lead: '候補から選んで「答えを使って読み直す」を押してください。答えは取込手順にも残ります。',
    rows: (rows: string, count: number) =>
      count > 5 ? `${rows} ほか計 ${number(count)} 行` : `${rows} 行`,
    reasons: {
      nameAmbiguous: '同じ名前の市区町村が複数あります。',
      nameUnknown: 'この名前の市区町村は見つかりません。',
      codeNameDiffer: '団体コードと名前が別の市区町村を指しています。',
      placeBlank: '調査票に市区町村の記入がありません。',
      partOfMunicipality: '今の市区町村の一部です。全体の数値にはしません。',
    },
    candidate: (place: string, kana: string) => `${place}（${kana}）`,
    away: (kilometres: string) => `役場まで ${kilometres} km`,
    leave: '決めない（取り込まない）',
    apply: '答えを使って読み直す',
    given: (count: number) => `答え ${number(count)} 件を使っています。`,
    forget: '答えを取り消す',
    more: (count: number) => `ほか ${number(count)} 行は「照合できないものを保存」で見られます。`,
  },
  totals: {
    heading: '表の小計・合計との突き合わせ',
    row: '行',
    label: '小計・合計',
    column: '列',
    stated: '表の値',
    summed: '内訳の和',
    outcome: '結果',
    agrees: '一致',
    differs: '不一致',
    isPart: '内訳の一部だけ',
    nation: '公表された全国・都道府県の値との突き合わせ',
  },
  report: {
    heading: '検査結果',
    all: (count: number) => `${number(count)} か所`,
    showAll: (count: number) => `${number(count)} か所まで見る`,
    state: '状態',
    print: '検査結果を印刷',
    html: '検査結果を保存（HTML）',
    json: '検査結果を保存（JSON）',
    notes: '確認のための記録',
    drift: '前回からの変化',
    noDrift: '調査票の列と合計に、前回からの大きな変化はありません。',
    nothing: '直すところはありません。',
    advice: {
      tableUnknown: '「シートと表」で何の表かを選び、列の意味を指定してください。',
      yearUnknown: '「表が言っていないことを補う」で時点を指定してください。',
      encodingMixed:
        '1つの文字コードで保存し直してください。このまま読むには「文字コード」で指定してください。',
      recipeUnfit: '取込手順を使わずに読むか、別の取込手順を選んでください。',
      columnTwice: '「列の意味」で、使わない列を「使わない」にしてください。',
    },
  },
  save: {
    heading: '整えた表',
    tidy: '整えた表を保存（CSV、UTF-8）',
    tidyShiftJis: '整えた表を保存（CSV、Shift_JIS）',
    unmatched: '照合できないものを保存（CSV）',
    failed: '作れませんでした。もう一度お試しください。',
    saved: (name: string) => `${name} を保存しました。`,
    replaced: (letters: string) =>
      `Shift_JIS にない文字を〓にしました：${letters}。UTF-8 ならそのまま残ります。`,
    tidyName: '整形済み',
    unmatchedName: '未照合',
    recipeName: '取込手順',
    reportName: '検査結果',
  },
  addresses: importAddressesJa,
  keep: importKeepJa,
} as const;
