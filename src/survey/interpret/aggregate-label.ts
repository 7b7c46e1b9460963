import { remember } from '../remember.ts';

/** What a row's label says that it sums. */
export type AggregateScope =
  | 'nation'
  | 'prefecture'
  | 'cities'
  | 'towns'
  | 'county'
  | 'subprefecture'
  | 'wards'
  | 'group'
  | 'average';

const LABELS: readonly (readonly [AggregateScope, RegExp])[] = [
  ['average', /平均/u],
  ['nation', /^(?:全国(?:計|合計)?|総計|総合計|合計|総数)$/u],
  [
    'prefecture',
    /^(?:全[道都府県](?:計|合計)?|[道都府県]計|[道都府県]合計|.{2,3}[都道府県](?:計|合計))$/u,
  ],
  ['cities', /^(?:市計|市部(?:計)?|市の?合計|市区計)$/u],
  ['wards', /^(?:区計|区部(?:計)?|特別区(?:計|部)?|区の?合計)$/u],
  ['towns', /^(?:郡計|郡部(?:計)?|町村計|町村部(?:計)?|町計|村計|町村の?合計)$/u],
  [
    'subprefecture',
    /^.{1,8}(?:総合振興局|振興局|支庁|地域県民局|地方事務所|広域圏?)(?:管内)?(?:計|合計)?$/u,
  ],
  ['county', /^.{1,4}郡(?:計|合計)?$/u],
  ['group', /^(?:小?計|.{1,12}(?:小計|合計|計))$/u],
];

/**
 * The scope of a subtotal's label (全道計, 市計, 郡計, 合計, 空知総合振興局), or
 * `undefined` for a name of a place. 「計」 alone sums the rows around it.
 */
export const aggregateScope = remember((label: string): AggregateScope | undefined => {
  const plain = label.normalize('NFKC').replace(/[\s()【】〈〉<>「」]/gu, '');
  if (plain === '' || /[市区町村]$/u.test(plain)) return undefined;
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0];
});
