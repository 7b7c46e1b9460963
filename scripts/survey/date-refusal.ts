import type { InterpretContext } from '../../src/survey/interpret/context.ts';
import type { Interpretation } from '../../src/survey/interpret/interpretation.ts';
import type { MunicipalityIndex } from '../../src/survey/reconcile/municipality-index.ts';
import type { SurveyReport } from '../../src/survey/report/survey-report.ts';
import type { Wording } from '../lib/wording.ts';
import { nationalDates, prefecturesMissing } from './national-list.ts';
import { unsureListRefusal } from './unsure-list-refusal.ts';

/**
 * Why a list of depopulated municipalities cannot be taken in, in one line, before every
 * row of it is refused by the proof of the tables; `undefined` when it can.
 */
export function dateRefusal(
  { interpretations }: SurveyReport,
  { national, index }: InterpretContext,
): Wording | undefined {
  const lists = interpretations.filter(({ canonical }) => canonical.target === 'depopulation');
  const vague = [...new Set(lists.flatMap(datesOf))].filter((date) => !WHOLE_DATE.test(date));
  if (vague.length > 0) return vagueRefusal(vague);
  const known = new Set(national.filter(isClassCount).map(({ asOf }) => asOf));
  for (const list of lists) {
    const added = datesOf(list).filter((date) => !known.has(date));
    // Only what stands for the whole nation says of those it does not name that they have no class.
    const isWhole = added.length > 0 || nationalDates(rowsOf(list), index).size > 0;
    const refusal = isWhole ? unsureListRefusal(list) : undefined;
    if (refusal !== undefined) return refusal;
    const ofPart = partRefusal(list, added, index);
    if (ofPart !== undefined) return ofPart;
  }
  return undefined;
}

const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/u;

function rowsOf({ canonical }: Interpretation) {
  return canonical.target === 'depopulation' ? canonical.rows : [];
}

function datesOf(list: Interpretation): readonly string[] {
  return [...new Set(rowsOf(list).map(({ asOf }) => asOf))];
}

function isClassCount({ measure }: InterpretContext['national'][number]): boolean {
  return measure === 'depopulated_municipalities';
}

function vagueRefusal(dates: readonly string[]): Wording {
  const found = dates.map((date) => (date === '' ? '—' : date)).join('、');
  return {
    ja: `過疎の一覧の時点が年月日まで分からない（${found}）ので取り込めません。何も変更していません。--as-of 2025-04-01 のように指定してください。`,
    en: `The date of the list of depopulated municipalities is not known to the day (${found}). Nothing was changed. Give it, such as --as-of 2025-04-01.`,
  };
}

/** Of a new date every municipality needs a class, which a list cut short cannot give. */
function partRefusal(
  list: Interpretation,
  added: readonly string[],
  index: MunicipalityIndex,
): Wording | undefined {
  const { sheet } = list.table;
  for (const date of added) {
    const missing = prefecturesMissing(rowsOf(list), date, index);
    if (missing.length === 0) continue;
    const all = index.prefectures.size;
    const names = missing.slice(0, 5).map((code) => index.prefectures.get(code) ?? code);
    const found = all - missing.length;
    return {
      ja: `${date} の過疎の一覧は data/ にまだないため、全国の一覧でなければ取り込めません。何も変更していません。見つかったもの: ${sheet === '' ? '' : `シート「${sheet}」に`}${found}都道府県（ないもの: ${names.join('、')}${missing.length > names.length ? 'など' : ''}）。必要なもの: ${all}都道府県。全国の一覧を1つの表にして取り込んでください。`,
      en: `data/ has no list of depopulated municipalities of ${date} yet: a new date needs the list of the whole nation. Nothing was changed. Found: ${sheet === '' ? '' : `on sheet "${sheet}" `}${found} prefectures (without ${names.join(', ')}${missing.length > names.length ? ' and others' : ''}). Expected: ${all} prefectures. Import the nation's list as one table.`,
    };
  }
  return undefined;
}
