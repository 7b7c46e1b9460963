import type { Interpretation } from '../../src/survey/interpret/interpretation.ts';
import type { Wording } from '../lib/wording.ts';

/** Places told of one by one; the rest are counted. */
const TOLD = 5;

/**
 * Why a list that leaves nobody's class open cannot be taken: a row without a certain
 * municipality or class would end as not depopulated, as all do that the list does not
 * name. `undefined` when every row is certain and the list's own totals agree.
 */
export function unsureListRefusal({
  table,
  unmatched,
  findings,
}: Interpretation): Wording | undefined {
  const places = [
    ...unmatched.map(({ row, found }) => unmatchedRow(row, found)),
    ...findings.flatMap(({ kind, place, found, expected, done, count }): readonly Wording[] => {
      if (kind === 'choiceUnknown') return [unknownClass(place.cells, found, count)];
      return kind === 'totalDiffers' ? [otherTotal(done, found, expected)] : [];
    }),
  ];
  if (places.length === 0) return undefined;
  const told = places.slice(0, TOLD);
  const more = places.length - told.length;
  const sheet =
    table.sheet === ''
      ? { ja: '', en: '' }
      : { ja: `シート「${table.sheet}」の`, en: `sheet "${table.sheet}": ` };
  return {
    ja: `過疎の一覧に決まらないところがあるので取り込めません。何も変更していません。見つかったもの: ${sheet.ja}${told.map(({ ja }) => ja).join('、')}${more === 0 ? '' : `、ほか${more}件`}。必要なもの: どの行も市区町村と区分が決まり、一覧に書かれた合計と合うこと（載っていない市区町村は非過疎とするため）。表を直すか、--recipe で答えてください。`,
    en: `The list of depopulated municipalities is not certain throughout, so it is not imported. Nothing was changed. Found: ${sheet.en}${told.map(({ en }) => en).join('; ')}${more === 0 ? '' : `; ${more} more`}. Expected: every row with a certain municipality and class, and the totals that the list states (whoever is not listed counts as not depopulated). Correct the table, or answer with --recipe.`,
  };
}

function unmatchedRow(row: number, found: string): Wording {
  return {
    ja: `${row + 1}行「${found}」の市区町村が決まらない`,
    en: `row ${row + 1} "${found}" names no certain municipality`,
  };
}

function unknownClass(cells: string, found: string, count: number): Wording {
  if (cells === '')
    return { ja: `ほか${count}行の区分が読めない`, en: `${count} more rows have no known class` };
  return {
    ja: `${cells}「${found}」は過疎の区分でない`,
    en: `${cells} "${found}" is no class of depopulation`,
  };
}

function otherTotal(what: string, stated: string, counted: string): Wording {
  return {
    ja: `「${what}」の ${stated} が行から数えた ${counted} と合わない`,
    en: `"${what}" is stated as ${stated}, the rows make ${counted}`,
  };
}
