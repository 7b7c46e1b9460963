import type { ContrastRow } from './contrast-row.ts';

/** Version of the file with the results of the accessibility tests. */
export const ACCESSIBILITY_FORMAT = 1;

/** One state of a page that was tested. */
export interface TestedState {
  /** Such as `embed-light-320`. */
  readonly id: string;
  /** Address within the site. */
  readonly link: string;
  readonly name: { readonly ja: string; readonly en: string };
  /** Rules that were broken. */
  readonly violations: readonly string[];
  /** Rules that a program could not decide. */
  readonly undecided: readonly string[];
}

/** `accessibility.json`: what the tests found, by success criterion and by state. */
export interface AccessibilityResult {
  readonly format: number;
  /** Day of the tests, `YYYY-MM-DD`. */
  readonly date: string;
  /** Program and version, such as `axe-core 4.14.1`. */
  readonly engine: string;
  /** Rules of the program, every one of which was applied to every state. */
  readonly ruleCount: number;
  readonly browser: string;
  readonly states: readonly TestedState[];
  /** By criterion, such as `1.4.3`: rules applied, and in how many states. */
  readonly criteria: Readonly<
    Record<string, { readonly rules: readonly string[]; readonly states: number }>
  >;
  /** Measured from the colours that the pages are styled with. */
  readonly contrasts: readonly ContrastRow[];
}

/** What the browser tests leave of it. */
export type TestedResult = Omit<AccessibilityResult, 'contrasts'>;

/** One success criterion of WCAG 2.2, level A or AA. */
export interface SuccessCriterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  /** In JIS X 8341-3:2016 (WCAG 2.0) already. */
  readonly isJis: boolean;
  readonly ja: string;
  readonly en: string;
  /** Browser tests of this site that hold it beside axe-core. */
  readonly ownTest?: OwnTest;
  /** There is nothing on the site that it applies to. */
  readonly notApplicable?: true;
}

/** What the browser tests hold beside the rules of axe-core. */
export type OwnTest =
  | 'keyboard'
  | 'reflow'
  | 'focus'
  | 'live'
  | 'motion'
  | 'table'
  | 'summary'
  | 'errors'
  | 'frameTitle';

type Row = readonly [
  id: string,
  level: 'A' | 'AA',
  ja: string,
  en: string,
  more?: OwnTest | 'none',
];

const JIS: readonly Row[] = [
  ['1.1.1', 'A', '非テキストコンテンツ', 'Non-text Content', 'summary'],
  ['1.2.1', 'A', '音声だけ及び映像だけ（収録済み）', 'Audio-only and Video-only', 'none'],
  ['1.2.2', 'A', 'キャプション（収録済み）', 'Captions (Prerecorded)', 'none'],
  ['1.2.3', 'A', '音声解説又はメディアに対する代替', 'Audio Description or Alternative', 'none'],
  ['1.2.4', 'AA', 'キャプション（ライブ）', 'Captions (Live)', 'none'],
  ['1.2.5', 'AA', '音声解説（収録済み）', 'Audio Description', 'none'],
  ['1.3.1', 'A', '情報及び関係性', 'Info and Relationships', 'table'],
  ['1.3.2', 'A', '意味のある順序', 'Meaningful Sequence'],
  ['1.3.3', 'A', '感覚的な特徴', 'Sensory Characteristics'],
  ['1.4.1', 'A', '色の使用', 'Use of Color'],
  ['1.4.2', 'A', '音声の制御', 'Audio Control', 'none'],
  ['1.4.3', 'AA', 'コントラスト（最低限レベル）', 'Contrast (Minimum)'],
  ['1.4.4', 'AA', 'テキストのサイズ変更', 'Resize Text', 'reflow'],
  ['1.4.5', 'AA', '文字画像', 'Images of Text'],
  ['2.1.1', 'A', 'キーボード', 'Keyboard', 'keyboard'],
  ['2.1.2', 'A', 'キーボードトラップなし', 'No Keyboard Trap', 'keyboard'],
  ['2.2.1', 'A', 'タイミング調整可能', 'Timing Adjustable', 'none'],
  ['2.2.2', 'A', '一時停止、停止及び非表示', 'Pause, Stop, Hide', 'motion'],
  ['2.3.1', 'A', '3回のせん（閃）光又はしきい（閾）値以下', 'Three Flashes'],
  ['2.4.1', 'A', 'ブロックスキップ', 'Bypass Blocks', 'keyboard'],
  ['2.4.2', 'A', 'ページタイトル', 'Page Titled', 'frameTitle'],
  ['2.4.3', 'A', 'フォーカス順序', 'Focus Order', 'keyboard'],
  ['2.4.4', 'A', 'リンクの目的（コンテキスト内）', 'Link Purpose (In Context)'],
  ['2.4.5', 'AA', '複数の手段', 'Multiple Ways'],
  ['2.4.6', 'AA', '見出し及びラベル', 'Headings and Labels'],
  ['2.4.7', 'AA', 'フォーカスの可視化', 'Focus Visible', 'focus'],
  ['3.1.1', 'A', 'ページの言語', 'Language of Page'],
  ['3.1.2', 'AA', '一部分の言語', 'Language of Parts'],
  ['3.2.1', 'A', 'フォーカス時', 'On Focus', 'keyboard'],
  ['3.2.2', 'A', '入力時', 'On Input'],
  ['3.2.3', 'AA', '一貫したナビゲーション', 'Consistent Navigation'],
  ['3.2.4', 'AA', '一貫した識別性', 'Consistent Identification'],
  ['3.3.1', 'A', 'エラーの特定', 'Error Identification', 'errors'],
  ['3.3.2', 'A', 'ラベル又は説明', 'Labels or Instructions'],
  ['3.3.3', 'AA', 'エラー修正の提案', 'Error Suggestion', 'errors'],
  ['3.3.4', 'AA', 'エラー回避（法的、金融及びデータ）', 'Error Prevention', 'none'],
  ['4.1.1', 'A', '構文解析（WCAG 2.2では削除）', 'Parsing (removed in WCAG 2.2)'],
  ['4.1.2', 'A', '名前、役割及び値', 'Name, Role, Value'],
];

const SINCE: readonly Row[] = [
  ['1.3.4', 'AA', '表示の向き', 'Orientation'],
  ['1.3.5', 'AA', '入力目的の特定', 'Identify Input Purpose', 'none'],
  ['1.4.10', 'AA', 'リフロー', 'Reflow', 'reflow'],
  ['1.4.11', 'AA', '非テキストのコントラスト', 'Non-text Contrast'],
  ['1.4.12', 'AA', 'テキストの間隔', 'Text Spacing'],
  ['1.4.13', 'AA', 'ホバー又はフォーカスで表示されるコンテンツ', 'Content on Hover or Focus'],
  ['2.1.4', 'A', '文字キーのショートカット', 'Character Key Shortcuts', 'keyboard'],
  ['2.4.11', 'AA', '隠されないフォーカス（最低限）', 'Focus Not Obscured (Minimum)', 'focus'],
  ['2.5.1', 'A', 'ポインタのジェスチャ', 'Pointer Gestures'],
  ['2.5.2', 'A', 'ポインタのキャンセル', 'Pointer Cancellation'],
  ['2.5.3', 'A', '名前（name）のラベル', 'Label in Name'],
  ['2.5.4', 'A', '動きによる起動', 'Motion Actuation', 'none'],
  ['2.5.7', 'AA', 'ドラッグ動作', 'Dragging Movements', 'keyboard'],
  ['2.5.8', 'AA', 'ターゲットのサイズ（最低限）', 'Target Size (Minimum)'],
  ['3.2.6', 'A', '一貫したヘルプ', 'Consistent Help'],
  ['3.3.7', 'A', '冗長な入力項目', 'Redundant Entry', 'none'],
  ['3.3.8', 'AA', 'アクセシブルな認証（最低限）', 'Accessible Authentication', 'none'],
  ['4.1.3', 'AA', 'ステータスメッセージ', 'Status Messages', 'live'],
];

/** Success criteria of level A and AA: those of JIS X 8341-3:2016, then those that came since. */
export const SUCCESS_CRITERIA: readonly SuccessCriterion[] = [
  ...JIS.map((row) => toCriterion(row, true)),
  ...SINCE.map((row) => toCriterion(row, false)),
];

function toCriterion([id, level, ja, en, more]: Row, isJis: boolean): SuccessCriterion {
  const common = { id, level, isJis, ja, en };
  if (more === 'none') return { ...common, notApplicable: true };
  return more === undefined ? common : { ...common, ownTest: more };
}

/** The criterion of an axe-core tag: `wcag143` is 1.4.3, `wcag1410` is 1.4.10. */
export function criterionOfTag(tag: string): string | undefined {
  const [, principle, guideline, number] = /^wcag(\d)(\d)(\d{1,2})$/.exec(tag) ?? [];
  return number === undefined ? undefined : `${principle}.${guideline}.${number}`;
}
