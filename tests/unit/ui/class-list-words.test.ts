import { describe, expect, test } from 'vitest';
import type { ImportedAreas } from '../../../src/domain/imported-areas.ts';
import type { LoadedEdition } from '../../../src/domain/loaded-edition.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { en } from '../../../src/text/en.ts';
import { ja } from '../../../src/text/ja.ts';
import {
  classSourceOf,
  classUnavailableOf,
  newestListSource,
  partialAreasOf,
} from '../../../src/ui/class-list-words.ts';
import { smallEdition } from '../state/small-edition.ts';

const small = smallEdition([
  { code: '39201', name: '高知市', kana: '', newer: 'partial', older: 'none', figures: {} },
]);
/** After a newer list was taken in. */
const edition: LoadedEdition = {
  ...small,
  municipalities: small.municipalities.map((row) => ({
    ...row,
    depopulation: { '2025-04-01': 'partial', ...row.depopulation },
  })),
};

function pageOf(year: number, language: 'ja' | 'en' = 'ja', asOf?: string) {
  const own: ImportedAreas | undefined =
    asOf === undefined
      ? undefined
      : {
          lists: [{ asOf, rows: [] }],
          counts: { hubs: [], rmos: [] },
          columns: new Map(),
          files: [],
        };
  return {
    edition,
    points: { hubs: undefined, rmos: undefined, ...(own && { own }) },
    view: { ...DEFAULT_VIEW, year, language },
    text: language === 'ja' ? ja : en,
  };
}

describe('words of a list of classes', () => {
  test('a year without a list is told of which dates there are lists', () => {
    expect(classUnavailableOf(pageOf(2018))).toContain(
      '2021年4月1日と2022年4月1日と2025年4月1日の区分があります',
    );
    expect(classUnavailableOf(pageOf(2018, 'en'))).toContain('1 April 2021 and 1 April 2022 and');
    expect(classUnavailableOf(pageOf(2018, 'ja', '2023-04-01'))).toContain(
      '（未取込）。2023年4月1日の区分',
    );
    expect(classUnavailableOf(pageOf(2018, 'ja', ''))).toMatch(/（未取込）。$/u);
  });

  test('a year without a list cites no list', () => {
    const words = { publisher: '', title: '', published: '', url: '', licence: '', note: '' };
    const sources = ['kaso-2022', 'kaso-2025'].map((id) => ({ ...words, id }));
    const classSources = { '2022-04-01': 'kaso-2022', '2025-04-01': 'kaso-2025' };
    const cited = { ...edition, classSources, manifest: { ...small.manifest, sources } };
    expect(classSourceOf({ ...pageOf(2022), edition: cited })?.id).toBe('kaso-2022');
    expect(classSourceOf({ ...pageOf(2025), edition: cited })?.id).toBe('kaso-2025');
    expect(classSourceOf({ ...pageOf(2018), edition: cited })).toBeUndefined();
    expect(newestListSource({ edition: cited })?.id).toBe('kaso-2025');
  });

  test('depopulated areas have the date of the list that names them', () => {
    expect(partialAreasOf(pageOf(2021), ['鏡村'])).toContain('（2025年4月1日）：鏡村');
    expect(partialAreasOf(pageOf(2023, 'ja', '2023-04-01'), ['鏡村'])).toContain(
      '（2023年4月1日）：鏡村',
    );
  });
});
