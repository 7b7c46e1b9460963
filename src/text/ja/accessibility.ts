import { contrastJa } from './contrast.ts';
import type { OwnTest } from '../../domain/accessibility-result.ts';

const ownTests: Readonly<Record<OwnTest, string>> = {
  keyboard: 'キーボードだけで主な操作を行う試験',
  reflow: '幅320ピクセルで横スクロールが出ないことの試験',
  focus: 'フォーカスが見え、隠れないことの試験',
  live: '読み上げの通知に名称・区分・値・順位・隣との差が入ることの試験',
  motion: '動きを減らす設定で動かないことの試験',
  table: '表の題名・見出しの向き・並べ替えの状態の試験',
  summary: '地図の内容を文章で述べることの試験',
  errors: '誤りを言葉で示すことの試験',
  frameTitle: '枠の題名の試験',
};

/** Japanese wording of the page with the results of the accessibility tests. */
export const accessibilityJa = {
  ...contrastJa,
  introduction:
    'ウェブアクセシビリティ基盤委員会（WAIC）の「試験結果」の書式にならって、自動試験の結果を公開します。この頁は試験の結果から作られます。',
  notDeclared:
    'これは自動試験の結果であり、JIS X 8341-3:2016への適合の宣言ではありません。プログラムで確かめられるのは達成基準の一部です。「人の確認が必要」とした項目は、公開する団体が確かめてください。',
  summaryHeading: '試験の概要',
  standard: '規格',
  standardValue: 'JIS X 8341-3:2016（附属書JB）、WCAG 2.2',
  level: '目標とした適合レベル',
  levelValue: 'AA',
  date: '試験を実施した日',
  method: '試験の方法',
  methodValue: (engine: string, rules: number, browser: string) =>
    `${engine}のすべての規則（AAA、試験的、廃止予定のものを含む${rules}件）と、このサイトのブラウザー試験（${browser}）`,
  technologies: '依存したウェブコンテンツ技術',
  technologiesValue:
    'HTML、CSS、WAI-ARIA、SVG、JavaScript（図・数値・表はJavaScriptなしでも読めます）',
  outcome: '自動試験の結果',
  outcomeValue: (states: number, violations: number) =>
    violations === 0 ? `${states}状態で違反0件` : `${states}状態で違反${violations}件`,
  statesHeading: '試験した画面と状態',
  statesCaption: '試験した画面と状態の一覧',
  state: '画面と状態',
  link: 'アドレス',
  violations: '違反',
  undecided: '判定できなかった規則',
  none: 'なし',
  criteriaHeading: '達成基準チェックリスト',
  criteriaCaption: (standard: string) => `達成基準チェックリスト（${standard}）`,
  jis: 'JIS X 8341-3:2016',
  since: 'WCAG 2.1・2.2で加わったもの',
  criterion: '達成基準',
  levelShort: 'レベル',
  applies: '適用',
  applicable: '適用',
  notApplicable: '該当なし',
  automatic: '自動試験',
  automaticResult: (rules: number, states: number) => `${rules}規則、${states}状態で違反なし`,
  automaticFailed: (count: number) => `違反あり（${count}状態）`,
  noRule: '規則なし',
  ownTests,
  withOwnTest: (byRules: string, ownTest: string) => `${byRules}。${ownTest}`,
  person: '人の確認',
  personNeeded: '必要',
  personRest: '自動試験の残りを確認',
  personHeading: '人が確かめること',
  personList: [
    '読み上げソフト（NVDA、VoiceOverなど）で、地図・表・枠の内容が順に分かるか。',
    '文章・見出し・リンクの言葉が、読む人に分かりやすいか。',
    '色分けと模様を、さまざまな見え方の人が区別できるか。',
    '音声入力、スイッチ、拡大鏡で主な操作ができるか。',
    '埋め込んだページの中で、見出しの順序や枠の題名が適切か。',
  ],
  failed: '試験の結果のファイルを読み込めません。再読み込みしてください。',
} as const;
