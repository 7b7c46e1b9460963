import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import type { NationalTable } from '../../../src/domain/edition.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';
import { en } from '../../../src/text/en.ts';
import { indicatorsEn } from '../../../src/text/en/indicators.ts';
import { ja } from '../../../src/text/ja.ts';
import { indicatorsJa } from '../../../src/text/ja/indicators.ts';
import { IndicatorsPage } from '../../../src/ui/indicators/IndicatorsPage.tsx';
import { runsOf } from '../../../src/ui/indicators/SourceNotes.tsx';

const tables = await readCanonicalTables(fileURLToPath(new URL('../../../data', import.meta.url)));

function render(language: 'ja' | 'en', national: NationalTable = tables): string {
  return renderToStaticMarkup(
    <IndicatorsPage
      view={{ ...DEFAULT_VIEW, language }}
      text={language === 'ja' ? ja : en}
      words={language === 'ja' ? indicatorsJa : indicatorsEn}
      edition={{ national, manifest: { edition: '2026-11-21', sources: tables.sources } }}
    />,
  );
}

/** The part of the page below a section's heading. */
function section(markup: string, id: string): string {
  return markup.split(`id="${id}"`)[1]?.split('class="page-section')[0] ?? '';
}

describe('the page of indicators', () => {
  const markup = render('ja');

  test('every loaded value stands in it', () => {
    for (const { indicator, fiscalYear, value } of tables.indicators)
      expect(markup, `${indicator} ${fiscalYear}`).toContain(
        `>${new Intl.NumberFormat('ja-JP').format(value)}<`,
      );
  });

  test('every source of a loaded value is named', () => {
    const used = new Set([...tables.indicators, ...tables.targets].map(({ source }) => source));
    for (const { id, title } of tables.sources)
      if (used.has(id)) expect(markup).toContain(`「${title}」`);
  });

  test('the count of the target and the wider one never stand in one table', () => {
    expect(section(markup, 'hubs')).toContain('>1,510<');
    expect(section(markup, 'hubs')).not.toContain('2,204');
    expect(section(markup, 'all')).toContain('>2,204<');
    expect(section(markup, 'all')).not.toContain('1,510');
  });

  test('hub status adds up to its 1,718 replies, in the bar and in the table', () => {
    const status = section(markup, 'status');
    expect(status).toContain('回答1,718市町村');
    expect(status).toContain('形成されていない 1,067市町村（62.1%）');
    expect(status).toMatch(
      /<th scope="row">形成されていない<\/th><td[^>]*>1,067<\/td><td[^>]*>62.1%<\/td>/,
    );
  });

  test('the split of hubs shows the depopulated municipalities among all', () => {
    const split = section(markup, 'split');
    for (const figure of ['1,158', '250', '1,408', '267', '820', '2,714', '5,783'])
      expect(split).toContain(`>${figure}<`);
  });

  test('targets without a value are 未取込 and those replaced are called so', () => {
    const policies = section(markup, 'policies');
    expect(policies.match(/class="gauge-absent">未取込</g)).toHaveLength(2);
    expect(policies).toContain('期限 2028年度');
    expect(section(markup, 'superseded').match(/>旧</g)).toHaveLength(3);
  });

  test('an indicator that is added later is listed, not dropped', () => {
    const [first] = tables.indicators;
    if (first === undefined) throw new Error('no indicators');
    const added = { ...first, indicator: 'new_indicator', value: 4321 };
    const later = render('ja', { ...tables, indicators: [...tables.indicators, added] });
    expect(markup).not.toContain('id="others"');
    expect(section(later, 'others')).toContain('4,321');
  });

  test('every table has a caption and every heading a scope', () => {
    expect(markup.match(/<table/g)?.length).toBe(markup.match(/<caption>/g)?.length);
    expect(markup).not.toMatch(/<th(?![^>]*scope=)[ >]/);
  });

  test('in English no Japanese is left but titles, plans and notes of sources', () => {
    const english = render('en')
      .replaceAll(/<cite lang="ja">.*?<\/cite>/g, '')
      .replaceAll(/<span lang="ja">.*?<\/span>/g, '')
      .replaceAll('生涯活躍のまち', '');
    expect(english.match(/[\u3040-\u30ff\u3400-\u9fff]+/g)).toBeNull();
  });
});

test('neighbouring years are told as one run', () => {
  expect(runsOf([2020, 2017, 2018])).toEqual([
    [2017, 2018],
    [2020, 2020],
  ]);
});
