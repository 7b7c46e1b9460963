import {
  DEDUCTIONS,
  levelOf,
  RULE_IDS,
  RULES,
  type LevelScore,
  type RuleId,
  type RuleLevel,
} from '../../domain/machine-readability.ts';
import type { Finding } from '../../domain/survey-finding.ts';
import type { SurveyFile } from '../read/survey-file.ts';

/**
 * Scores a file by the machine-readability rules as the Digital Agency's public
 * checker does: per level 100 less the points of every broken rule of every table,
 * 0 where a fatal rule is broken. Rules that checker does not judge are not scored.
 * `findings` are those of the file and of all its interpreted tables.
 */
export function scoreFile(file: SurveyFile, findings: readonly Finding[]): readonly LevelScore[] {
  const scope = file.kind === 'text' || file.kind === 'zippedText' ? 'delimited' : 'workbook';
  const scored = RULE_IDS.filter(
    (id) => RULES[id].scored && (RULES[id].scope === 'all' || RULES[id].scope === scope),
  );
  if (file.refusal?.kind === 'notATable') return refused();
  const tables = file.sheets.flatMap((sheet) => sheet.tables);
  const broken = tables.map((table) => brokenRules(findings, table.sheet, table.ordinal, scored));
  return ([1, 2, 3] as const).map((level) => scoreLevel(level, broken, scored));
}

/** A file that is no table breaks L1-01, which is fatal, and cannot be judged further. */
function refused(): readonly LevelScore[] {
  return [{ level: 1, score: 0, judged: 1, broken: ['L1-01'] }, unjudged(2), unjudged(3)];
}

function unjudged(level: RuleLevel): LevelScore {
  return { level, score: undefined, judged: 0, broken: [] };
}

function brokenRules(
  findings: readonly Finding[],
  sheet: string,
  ordinal: number,
  scored: readonly RuleId[],
): readonly RuleId[] {
  const broken = new Set<RuleId>();
  for (const { rule, place } of findings) {
    if (rule === undefined) continue;
    const concerns =
      (place.sheet === '' && place.table === 0) ||
      (place.sheet === sheet && (place.table === 0 || place.table === ordinal));
    if (concerns) broken.add(rule);
  }
  return scored.filter((id) => broken.has(id));
}

function scoreLevel(
  level: RuleLevel,
  tables: readonly (readonly RuleId[])[],
  scored: readonly RuleId[],
): LevelScore {
  const rules = scored.filter((id) => levelOf(id) === level);
  const broken = tables.flatMap((table) => table.filter((id) => levelOf(id) === level));
  const judged = rules.length * tables.length;
  const distinct = [...new Set(broken)].toSorted();
  if (judged === 0) return unjudged(level);
  if (broken.some((id) => RULES[id].weight === 'fatal'))
    return { level, score: 0, judged, broken: distinct };
  const lost = broken.reduce((sum, id) => sum + pointsOf(id, level), 0);
  return { level, score: Math.max(0, 100 - lost), judged, broken: distinct };
}

function pointsOf(id: RuleId, level: RuleLevel): number {
  const { weight } = RULES[id];
  return weight === 'fatal' ? 100 : DEDUCTIONS[level][weight];
}
