/*
 * 行政データにおける機械可読性に関するルール, decided 2026-03-31 by 各府省庁DX推進連絡会議
 * and デジタル社会推進会議幹事会: ids, and the weights of the Digital Agency's public
 * checker (digital-go-jp/machine_readability_rule, docs/guides/scoring.md).
 */

/** How badly a broken rule counts; `fatal` sets its level to 0. */
export type RuleWeight = 'fatal' | 'critical' | 'major' | 'minor';

/** File formats a rule speaks of. */
export type RuleScope = 'all' | 'workbook' | 'delimited';

/** Level of a rule: 1 readable, 2 processable, 3 connectable. */
export type RuleLevel = 1 | 2 | 3;

interface RuleEntry {
  readonly weight: RuleWeight;
  readonly scope: RuleScope;
  /** False for rules that the public checker reports but does not score. */
  readonly scored: boolean;
}

const rule = (weight: RuleWeight, scope: RuleScope = 'all', scored = true): RuleEntry => ({
  weight,
  scope,
  scored,
});

/** The 30 rules by id: 15 of level 1, 6 of level 2, 9 of level 3. */
export const RULES = {
  'L1-01': rule('fatal'),
  'L1-02': rule('fatal'),
  'L1-03': rule('critical'),
  'L1-04': rule('major'),
  'L1-05': rule('critical'),
  'L1-06': rule('critical'),
  'L1-07': rule('critical'),
  'L1-08': rule('critical'),
  'L1-09': rule('minor', 'all', false),
  'L1-10': rule('critical', 'workbook'),
  'L1-11': rule('critical', 'workbook'),
  'L1-12': rule('critical', 'workbook'),
  'L1-13': rule('critical', 'workbook'),
  'L1-14': rule('fatal', 'delimited'),
  'L1-15': rule('fatal', 'delimited'),
  'L2-01': rule('fatal'),
  'L2-02': rule('fatal'),
  'L2-03': rule('fatal'),
  'L2-04': rule('critical'),
  'L2-05': rule('major'),
  'L2-06': rule('major', 'workbook'),
  'L3-01': rule('fatal'),
  'L3-02': rule('critical', 'all', false),
  'L3-03': rule('major', 'all', false),
  'L3-04': rule('major'),
  'L3-05': rule('major'),
  'L3-06': rule('critical'),
  'L3-07': rule('critical'),
  'L3-08': rule('major', 'all', false),
  'L3-09': rule('major'),
} as const satisfies Record<string, RuleEntry>;

/** Id of a machine-readability rule, `L1-01` to `L3-09`. */
export type RuleId = keyof typeof RULES;

/** Every rule id, in order. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** Points taken off a level's 100 for one broken rule of one table. */
export const DEDUCTIONS: Readonly<
  Record<RuleLevel, Readonly<Record<Exclude<RuleWeight, 'fatal'>, number>>>
> = {
  1: { critical: 10, major: 5, minor: 2 },
  2: { critical: 40, major: 30, minor: 10 },
  3: { critical: 15, major: 10, minor: 5 },
};

/** The level a rule belongs to. */
export function levelOf(id: RuleId): RuleLevel {
  return Number(id[1]) as RuleLevel;
}

/** Score of one level, 0 to 100; `undefined` when nothing could be judged. */
export interface LevelScore {
  readonly level: RuleLevel;
  readonly score: number | undefined;
  /** Rules judged and broken, counted once a table. */
  readonly judged: number;
  readonly broken: readonly RuleId[];
}
