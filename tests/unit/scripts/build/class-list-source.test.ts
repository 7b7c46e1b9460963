import { expect, test } from 'vitest';
import { classListSources } from '../../../../scripts/build/class-list-source.ts';
import { mapNotes } from '../../../../scripts/build/make-static-maps.ts';
import { readCanonicalTables } from '../../../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../../../scripts/lib/places.ts';
import { classFigures } from '../../../../src/survey/interpret/published-figures.ts';

const NEWER = {
  id: 'kaso-list-2025',
  publisher: '架空省',
  title: '過疎の一覧（令和7年4月1日現在）',
};

async function withNewerList() {
  const tables = await readCanonicalTables(DATA);
  const [first] = tables.sources;
  if (first === undefined) throw new Error('no sources');
  return {
    sources: [...tables.sources, { ...first, ...NEWER }],
    depopulationSources: { '2025-04-01': NEWER.id, ...tables.depopulationSources },
  };
}

test('each list of classes is cited by its own date', async () => {
  const cited = classListSources(await withNewerList());
  expect(cited).toMatchObject({
    '2025-04-01': { publisher: '架空省', title: NEWER.title },
    '2022-04-01': { publisher: '総務省', title: '過疎地域市町村等一覧（令和4年4月1日現在）' },
  });
});

test('a static map names the list that it draws', async () => {
  const source = classListSources(await withNewerList())['2025-04-01'];
  const [note] = mapNotes('39', source, { ja: '境界の出典', en: '' }, true);
  expect(note).toContain('出典：架空省「過疎の一覧（令和7年4月1日現在）」。');
});

test('published counts of a list name the source of its date', () => {
  const depopulation = { '2025-04-01': 'full', '2022-04-01': 'none' } as const;
  const figures = classFigures([{ code: '39405', depopulation }], { '2025-04-01': NEWER.id });
  const sourceOf = (date: string) =>
    new Set(figures.flatMap(({ asOf, source }) => (asOf === date ? source : [])));
  expect(sourceOf('2025-04-01')).toEqual(new Set([NEWER.id]));
  expect(sourceOf('2022-04-01')).toEqual(new Set(['kaso-list-2022']));
});
