import type { RuleId } from '../../domain/machine-readability.ts';
import type { Severity } from '../../domain/survey-finding.ts';

const severities: Readonly<Record<Severity, string>> = {
  note: '確認',
  repaired: '修復',
  warning: '注意',
  question: '質問',
  refusal: '中止',
};

/** What each rule asks for, in our own short words. */
const rules: Readonly<Record<RuleId, string>> = {
  'L1-01': '機械が読めるファイル形式',
  'L1-02': '1シートに1つの表',
  'L1-03': '表を空白行・空白列で分けない',
  'L1-04': '表の外に余計なものを置かない',
  'L1-05': 'すべての列に見出し',
  'L1-06': '空白や改行で体裁を整えない',
  'L1-07': '1つのセルに1つの値',
  'L1-08': '機種依存文字を使わない',
  'L1-09': '空白と0を区別',
  'L1-10': '図形や画像に情報を入れない',
  'L1-11': '色や書式に意味を持たせない',
  'L1-12': 'セルを結合しない',
  'L1-13': '行や列を隠したままにしない',
  'L1-14': 'CSV は1行に1件',
  'L1-15': 'CSV のコンマを含む値は引用符で囲む',
  'L2-01': '数の列には数だけ',
  'L2-02': '項目を省略しない',
  'L2-03': '見出しは一意',
  'L2-04': '選択肢の書き方をそろえる',
  'L2-05': '「その他」の内容は別の列',
  'L2-06': '数式でなく値',
  'L3-01': '1行目が見出し',
  'L3-02': '選択肢コードの説明',
  'L3-03': '記号の意味を明記',
  'L3-04': '単位を明記',
  'L3-05': '西暦で表記',
  'L3-06': '団体コードか正式な名称',
  'L3-07': '年によって形を変えない',
  'L3-08': '定義と更新履歴を明記',
  'L3-09': '縦長の表',
};

/** Words of the report on a survey file, in Japanese. */
export const reportJa = {
  language: 'ja',
  title: '調査票の検査結果',
  file: 'ファイル',
  sheet: (name: string, table: number) =>
    (name === '' ? '' : `シート「${name}」`) + (table > 1 ? `の表${table}` : ''),
  /** First line of a text file as it reads in its encoding. */
  sample: (encoding: string, line: string) => `${encoding} で読んだ見本: ${line}`,
  encodingAdvice: '読めない字があれば --encoding で指定してください。',
  place: (cells: string, column: string) => [cells, column === '' ? '' : `「${column}」`].join(''),
  further: (count: number) => `ほか ${count} か所`,
  advice: '対応',
  severities,
  rules,
  rule: 'ルール',
  ruleSource:
    '行政データにおける機械可読性に関するルール（令和8年3月31日決定）による。配点はデジタル庁の公開する判定プログラムに同じ。',
  score: '機械可読性の点数（100点満点）',
  level: (level: number) => `レベル${level}`,
  before: '受け取ったまま',
  after: '整えた後',
  unjudged: '判定なし',
  broken: '受け取ったままの表で守られていないルール',
  verdicts: {
    clean: 'そのまま取り込めます。',
    repaired: '修復して取り込めます。内容を確かめてください。',
    refused: '取り込めません。次の点を直すか答えてください。',
  },
  counts: (rows: number, passed: number, unmatched: number, leftOut: number) =>
    `${rows} 件を読み、小計など ${passed} 行を除きました。市区町村が決まらない行は ${unmatched} 行です。${leftOut === 0 ? '' : `位置などが読めず使わなかった行は ${leftOut} 行です。`}`,
  unmatched: '市区町村が決まらない行',
  unmatchedRow: (row: number, found: string) => `${row} 行目「${found}」`,
  missing: '表にない市区町村',
  totals: '合計の突き合わせ',
  none: 'なし',
  date: '検査日',
};
