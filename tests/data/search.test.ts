import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { everyChange } from '../../scripts/lib/canonical/every-change.ts';
import { readCanonicalTables } from '../../scripts/lib/canonical/read-canonical-tables.ts';
import { DATA } from '../../scripts/lib/places.ts';
import { withCheckDigit } from '../../src/domain/municipality-code.ts';
import type { Municipality, Prefecture } from '../../src/domain/municipality.ts';
import { followChanges } from '../../src/domain/former-municipality.ts';
import { foldName, splitMunicipalityName } from '../../src/domain/name-folding.ts';
import { romaji } from '../../src/domain/romaji.ts';
import { asksFormerNames, findsAsTyped, search } from '../../src/domain/search.ts';
import { buildSearchIndex } from '../../src/domain/search-index.ts';

function readTable(name: string): Record<string, string>[] {
  const path = new URL(`../../data/reference/${name}.csv`, import.meta.url);
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
}

const prefectures = readTable('prefectures').map(
  (row) => ({ code: row['prefecture_code'], name: row['name'], kana: row['kana'] }) as Prefecture,
);
const municipalities = readTable('municipalities').map(
  (row) =>
    ({
      code: row['municipality_code'],
      prefectureCode: row['prefecture_code'],
      name: row['name'],
      kana: row['kana'],
      county: row['county'],
    }) as Municipality,
);
const names = {
  changes: readTable('code_changes').map((row) => ({
    oldCode: row['old_municipality_code'] ?? '',
    oldName: row['old_name'] ?? '',
    newCode: row['new_municipality_code'] ?? '',
    kind: row['kind'] ?? '',
    lastYear: Number(row['last_year']),
  })),
  variants: readTable('name_variants').map((row) => ({
    code: row['municipality_code'] ?? '',
    variant: row['variant'] ?? '',
  })),
};
const index = buildSearchIndex({ prefectures, municipalities, hubs: [], names });

const changes = everyChange(await readCanonicalTables(DATA));
const withOld = buildSearchIndex({ prefectures, municipalities, hubs: [], names, changes });

function codesFound(query: string): string[] {
  return search(index, query, 30).flatMap(({ target }) =>
    target.kind === 'municipality' ? target.municipality.code : [],
  );
}

describe('search over all municipalities', () => {
  test('every municipality is first by its code and by prefecture and name', () => {
    expect(municipalities).toHaveLength(1741);
    for (const { code, prefectureCode, county, name } of municipalities) {
      const prefecture = prefectures.find((one) => one.code === prefectureCode)?.name ?? '';
      expect(codesFound(code)[0]).toBe(code);
      expect(codesFound(withCheckDigit(code))[0]).toBe(code);
      expect(codesFound(prefecture + name)[0], name).toBe(code);
      expect(codesFound(prefecture + county + name)[0], name).toBe(code);
    }
  });

  test('every municipality is found by its reading in kana and Latin letters', () => {
    for (const { code, kana, name } of municipalities) {
      expect(codesFound(kana), name).toContain(code);
      expect(codesFound(romaji(kana)), name).toContain(code);
    }
  });

  test('every former name leads somewhere', () => {
    for (const { oldName, newCode } of names.changes)
      expect(codesFound(oldName), oldName).toContain(newCode);
  });

  test('every municipality that was merged or renamed since 1970 leads to that of today', () => {
    const found = (query: string): string[] =>
      search(withOld, query, 60).flatMap(({ target, otherName }) =>
        target.kind === 'municipality' ? `${otherName?.name ?? ''} ${target.municipality.code}` : [],
      );
    expect(found('鏡村')).toContain('鏡村 39201');
    expect(found('かがみむら')).toContain('鏡村 39201');
    expect(found('土佐郡鏡村')).toContain('鏡村 39201');
    expect(found('高知県鏡村')).toContain('鏡村 39201');
    expect(found('高知県土佐郡鏡村')).toContain('鏡村 39201');
    expect(found('こうちけんかがみむら')).toContain('鏡村 39201');
    // In the prefecture of its own time: 山口村 went from Nagano to Gifu.
    expect(found('長野県山口村')).toEqual(['山口村 21206']);
    expect(found('39361')).toContain('鏡村 39201');
    expect(found('明宝村')).toContain('明宝村 21219');
    expect(found('上九一色村')).toEqual(
      expect.arrayContaining(['上九一色村 19201', '上九一色村 19430']),
    );
  });

  test('every former name, as the page searches it, finds each municipality it went to', () => {
    const wanted = new Map<string, Set<string>>();
    for (const { change, code } of followChanges(changes))
      wanted.set(change.oldName, (wanted.get(change.oldName) ?? new Set()).add(code));
    expect(wanted.size).toBeGreaterThan(2000);
    for (const [name, codes] of wanted) {
      const found = search(asksFormerNames(index, name) ? withOld : index, name);
      const foundCodes = found.map(({ target }) =>
        target.kind === 'municipality' ? target.municipality.code : '',
      );
      for (const code of codes) expect(foundCodes, name).toContain(code);
    }
  });

  test('a name of today that only contains what was typed does not stand for it', () => {
    for (const name of ['清水市', '大宮市', '古川市', '泉市', '高田市', 'おおみやし'])
      expect(findsAsTyped(index, name), name).toBe(false);
    for (const name of ['土佐清水市', '土佐清', 'とさしみず', '大野町', '39209', '高知県土佐'])
      expect(findsAsTyped(index, name), name).toBe(true);
    expect(asksFormerNames(index, '津')).toBe(false);
    expect(asksFormerNames(index, ' ')).toBe(false);
  });

  test('folding makes no two municipalities of a prefecture one', () => {
    const folded = municipalities.map(({ prefectureCode, name }) => prefectureCode + foldName(name));
    expect(new Set(folded).size).toBe(municipalities.length);
  });

  test('a name with its 郡 splits into the two and a name without it stays whole', () => {
    for (const { county, name } of municipalities) {
      expect(splitMunicipalityName(county + name)).toEqual({ prefecture: '', county, name });
      expect(splitMunicipalityName(name).name).toBe(name);
    }
  });

  test('every prefecture is known by name', () => {
    expect(prefectures).toHaveLength(47);
    for (const { name } of prefectures)
      expect(splitMunicipalityName(`${name}池田町`)).toEqual({
        prefecture: name,
        county: '',
        name: '池田町',
      });
  });
});
