import type { Absence } from '../../domain/absence.ts';

/** What marks mean in this table, by the mark as `normaliseMark` writes it. */
export type MarkLegend = ReadonlyMap<string, Absence>;

const COMMON: Readonly<Record<Absence, readonly string[]>> = {
  notApplicable: ['-', '皆無', '該当なし', '該当無し', '非該当', 'なし', '無し', '無', 'n/a', 'na'],
  unknown: [
    '...',
    '?',
    '不詳',
    '不明',
    '未詳',
    '未定',
    '調査中',
    '集計中',
    '未集計',
    '未把握',
    '未回答',
    '無回答',
  ],
  suppressed: ['x', 'χ', '*', '秘匿', '非公表', '非公開'],
  notSurveyed: ['***', 'n', '未調査', '対象外', '調査対象外', '未実施'],
  notLoaded: ['l', '未取込'],
};

/**
 * Marks as Japanese statistics use them: - none, … unknown, x suppressed, and
 * e-Stat's * (suppressed in mesh tables) and *** (no such figure).
 */
export const COMMON_MARKS: MarkLegend = new Map(
  Object.entries(COMMON).flatMap(([absence, marks]) =>
    marks.map((mark): [string, Absence] => [mark, absence as Absence]),
  ),
);

const DASHES = /^[-‐‑‒–—―−ーｰ─]+$/u;
const DOTS = /^[.…‥・]{2,}$|^…$/u;

/** One spelling for the many dashes and dots: `－`, `―` and `ー` are `-`, `・・・` is `...`. */
export function normaliseMark(text: string): string {
  const mark = text.normalize('NFKC').trim().toLowerCase();
  if (DASHES.test(mark)) return '-';
  return DOTS.test(mark) ? '...' : mark;
}

/** Codes of the first characters of common marks, as they may be written. */
const FIRST = new Set(
  [
    ...[...COMMON_MARKS.keys()].flatMap((mark) => [mark[0] ?? '', (mark[0] ?? '').toUpperCase()]),
    ...' \u3000\t\n\r\u00a0-‐‑‒–—―−－ーｰ─.．…‥・･*＊?？ｘＸｎＮｌＬ',
  ].map((character) => character.charCodeAt(0)),
);

/** The absence that a cell's text stands for, by the table's own legend before the common one. */
export function absenceOf(text: string, legend: MarkLegend): Absence | undefined {
  // Marks are short and begin with few characters: other text needs no look-up.
  if (text.length > 8) return undefined;
  if (legend === COMMON_MARKS && !FIRST.has(text.charCodeAt(0))) return undefined;
  const mark = normaliseMark(text);
  return legend.get(mark) ?? COMMON_MARKS.get(mark);
}

/** Words that a text may mean as such: 法人格 なし is an answer. */
const WORDS = new Set(['なし', '無し', '無', 'n', 'l', 'na']);

/** Whether a text only marks that there is none, or none stated: -, …, 該当なし, 不明. */
export function isAbsentText(text: string): boolean {
  return absenceOf(text, COMMON_MARKS) !== undefined && !WORDS.has(normaliseMark(text));
}

const DEFINITIONS: readonly (readonly [Absence, RegExp])[] = [
  ['suppressed', /秘匿|公表(?:しない|できない|を控え)|非公[表開]/u],
  ['notSurveyed', /調査(?:していない|を行っていない|対象外|なし)|得られない|未調査/u],
  ['unknown', /不詳|不明|未詳|未回答|無回答/u],
  ['notApplicable', /該当(?:数値|する数値|するもの)?(?:が|の|は)?な[いし]|皆無|計数のない/u],
];

/**
 * The legend in a table's notes, such as 「「x」は秘匿、「-」は該当なし」. Only what
 * the notes say themselves; nothing is added from the common marks.
 */
export function legendInNotes(notes: readonly string[]): MarkLegend {
  const legend = new Map<string, Absence>();
  const mark = String.raw`[-‐–—―−－ー…‥.・xXｘＸχ*＊?]{1,3}`;
  const entry = new RegExp(
    String.raw`[「『"“(（]?(?<mark>${mark})[」』"”)）]?\s*(?:は|：|:|…|＝|=|\.{3}|,)\s*(?<meaning>[^「『"“。、，]{2,30})`,
    'gu',
  );
  // A mark and its meaning may stand in cells side by side.
  const whole = notes.map((note, at) =>
    note.length <= 3 ? `${note}：${notes[at + 1] ?? ''}` : note,
  );
  for (const note of whole)
    for (const { groups } of note.matchAll(entry)) {
      const meaning = DEFINITIONS.find(([, words]) => words.test(groups?.['meaning'] ?? ''));
      if (meaning !== undefined) legend.set(normaliseMark(groups?.['mark'] ?? ''), meaning[0]);
    }
  return legend;
}

/** What notes say of a mark, in their own words (△は週1日以下); `''` where they do not name it. */
export function meaningInNotes(mark: string, notes: readonly string[]): string {
  const plain = mark.trim();
  if (plain === '' || plain.length > 3) return '';
  for (const note of notes) {
    const [before = '', ...after] = note.split(plain);
    const said = /^[」』"”)）]?\s*(?:は|：|:|＝|=|…)\s*(?<meaning>[^。、，]{2,40})/u.exec(
      after.join(plain),
    );
    if (said?.groups !== undefined && /(?:^|[※*＊\s「『"“(（、。])$/u.test(before))
      return said.groups['meaning'] ?? '';
  }
  return '';
}
