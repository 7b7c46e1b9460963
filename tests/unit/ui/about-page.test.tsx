import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import { ABSENCES } from '../../../src/domain/absence.ts';
import type { Manifest } from '../../../src/domain/edition.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { en } from '../../../src/text/en.ts';
import { aboutEn } from '../../../src/text/en/about.ts';
import { glossaryEn } from '../../../src/text/en/glossary.ts';
import { ja } from '../../../src/text/ja.ts';
import { aboutJa } from '../../../src/text/ja/about.ts';
import { glossaryJa } from '../../../src/text/ja/glossary.ts';
import { AboutPage } from '../../../src/ui/about/AboutPage.tsx';

const tables = await readCanonicalTables(fileURLToPath(new URL('../../../data', import.meta.url)));

const MANIFEST: Manifest = {
  format: 1,
  edition: '2026-11-21',
  title: { ja: '版', en: 'edition' },
  files: {
    'tables/national.json': { bytes: 12_345, sha256: 'a', rows: 57 },
    'tiles/japan.pmtiles': { bytes: 987_654, sha256: 'b' },
  },
  bounds: [122, 24, 149, 46],
  municipalityGeometry: 'polygon',
  boundarySource: {
    id: 'digital-agency',
    title: '行政区域データ',
    credit: { ja: '加工して作成した境界', en: 'Boundaries made from' },
    licence: 'CC BY 4.0',
    url: 'https://example.jp/boundaries',
    sha256: null,
  },
  tiles: { layout: 'pmtiles', path: 'tiles/japan.pmtiles', minZoom: 0, maxZoom: 10, layers: {} },
  completeness: [
    {
      table: 'hubs.published',
      loaded: 115,
      total: 1510,
      totalSource: 'hub-survey-2022',
      note: { ja: '国の一覧ではない', en: 'not the list' },
    },
  ],
  sources: tables.sources,
};

function render(language: 'ja' | 'en', manifest: Partial<Manifest> = {}): string {
  return renderToStaticMarkup(
    <AboutPage
      view={{ ...DEFAULT_VIEW, language }}
      text={language === 'ja' ? ja : en}
      words={
        language === 'ja'
          ? { about: aboutJa, glossary: glossaryJa }
          : { about: aboutEn, glossary: glossaryEn }
      }
      edition={{
        manifest: { ...MANIFEST, ...manifest },
        national: { ...tables, depopulationDates: ['2025-04-01', '2022-04-01'] },
      }}
      base="https://example.jp/data/2026-11-21/"
    />,
  );
}

describe('the about page', () => {
  const markup = render('ja');

  test('every source stands in it with publisher, terms and a link where there is one', () => {
    for (const { id, title, publisher, url } of tables.sources) {
      const entry = markup.split(`id="source-${id}"`)[1]?.split('</li>')[0] ?? '';
      expect(entry, id).toContain(title);
      expect(entry, id).toContain(publisher);
      expect(entry.includes('<a href='), id).toBe(url !== '');
      expect(entry, id).toContain('利用条件');
    }
  });

  test('a source without a date is 不詳, not left blank', () => {
    const undated = tables.sources.find(({ published }) => published === '');
    const entry = markup.split(`id="source-${undated?.id}"`)[1]?.split('</li>')[0] ?? '';
    expect(entry).toContain('<dd>不詳（…）</dd>');
  });

  test('every kind of absence is explained', () => {
    for (const kind of ABSENCES) expect(markup).toContain(ja.absenceDescriptions[kind]);
  });

  test('it says how many of the hubs are loaded and up to which year counts go', () => {
    expect(markup).toContain('名称と位置が分かるのは115箇所です。全国では1,510箇所（2022年度');
    expect(markup).toContain('高知県の集落活動センターは、67箇所のうち58箇所です。');
    expect(markup).toContain('2022年度までを取り込んでいます');
  });

  test('it names the dates of the lists of classes that the edition has', () => {
    expect(markup).toContain('区分は、2022年4月1日と2025年4月1日だけです');
    expect(markup).toContain('一部過疎の区域は2025年4月1日のものです');
    expect(render('en')).toContain('those of 1 April 2022 and 1 April 2025 only');
  });

  test('the credit of the boundaries is printed', () => {
    expect(markup).toContain('加工して作成した境界');
    expect(render('en')).toContain('Boundaries made from');
  });

  test('without polygons it says that municipalities are dots', () => {
    expect(markup).not.toContain(aboutJa.missing.dots);
    expect(render('ja', { municipalityGeometry: 'dot' })).toContain(aboutJa.missing.dots);
  });

  test('files are listed with rows and bytes, and link to themselves', () => {
    expect(markup).toContain('href="https://example.jp/data/2026-11-21/tables/national.json"');
    expect(markup).toMatch(/>57<\/td><td[^>]*>12,345</);
    expect(markup).toContain('987,654');
  });

  test('contents lead to every section', () => {
    for (const [, id] of markup.matchAll(/href="#([a-z]+)"/g))
      expect(markup).toContain(`<section class="page-section prose" id="${id}"`);
    expect(markup.match(/href="#/g)).toHaveLength(10);
  });
});
