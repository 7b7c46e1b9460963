import type { DepopulationRow } from '../../src/survey/interpret/canonical-rows.ts';
import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';
import type { Wording } from '../lib/wording.ts';
import { isNationalList } from './plan-import.ts';

/**
 * Why a list of depopulated municipalities cannot be taken in, in one line, before every
 * row of it is refused by the proof of the tables; `undefined` when it can.
 */
export function dateRefusal(
  { interpretations }: SurveyReport,
  { national }: InterpretContext,
): Wording | undefined {
  const lists = interpretations.flatMap(({ canonical }) =>
    canonical.target === 'depopulation' ? [canonical.rows] : [],
  );
  const known = new Set(national.filter(isClassCount).map(({ asOf }) => asOf));
  const added = lists.filter((rows) => rows.some(({ asOf }) => !known.has(asOf)));
  const part = added.find((rows) => !isNationalList(rows));
  const dates = lists.flat().map(({ asOf }) => asOf);
  const vague = [...new Set(dates)].filter((date) => !/^\d{4}-\d{2}-\d{2}$/u.test(date));
  if (vague.length === 0) return part === undefined ? undefined : partRefusal(part);
  const found = vague.map((date) => (date === '' ? '—' : date)).join('、');
  return {
    ja: `過疎の一覧の時点が年月日まで分からない（${found}）ので取り込めません。何も変更していません。--as-of 2025-04-01 のように指定してください。`,
    en: `The date of the list of depopulated municipalities is not known to the day (${found}). Nothing was changed. Give it, such as --as-of 2025-04-01.`,
  };
}

function isClassCount({ measure }: InterpretContext['national'][number]): boolean {
  return measure === 'depopulated_municipalities';
}

/** Of a new date every municipality needs a class, which a list of a few prefectures cannot give. */
function partRefusal(rows: readonly DepopulationRow[]): Wording {
  const date = rows[0]?.asOf ?? '';
  return {
    ja: `${date} の過疎の一覧は data/ にまだないため、全国の一覧でなければ取り込めません（この表は一部の都道府県だけです）。何も変更していません。`,
    en: `data/ has no list of depopulated municipalities of ${date} yet, and this one names a few prefectures only: a new date needs the list of the whole nation. Nothing was changed.`,
  };
}
