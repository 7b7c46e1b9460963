import { fileURLToPath } from 'node:url';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readCanonicalTables } from '../../../scripts/lib/canonical/read-canonical-tables.ts';
import type { IndicatorValue, Target } from '../../../src/domain/indicator.ts';
import type { NationalTable } from '../../../src/domain/edition.ts';
import { formatNumber } from '../../../src/text/format.ts';
import { en } from '../../../src/text/en.ts';
import { ja } from '../../../src/text/ja.ts';
import { Gauge } from '../../../src/ui/gauge/Gauge.tsx';
import type { GaugeForm } from '../../../src/ui/gauge/gauge-form.ts';
import { gaugeModel } from '../../../src/ui/gauge/gauge-model.ts';
import { editionYear } from '../../../src/ui/gauge/edition-year.ts';
import { StaleNote } from '../../../src/ui/gauge/StaleNote.tsx';
import type { Wording } from '../../../src/ui/gauge/gauge-words.ts';

const tables = await readCanonicalTables(fileURLToPath(new URL('../../../data', import.meta.url)));
const JAPANESE: Wording = { text: ja, language: 'ja', format: formatNumber('ja') };
const ENGLISH: Wording = { text: en, language: 'en', format: formatNumber('en') };

/** The gauge as readers of the page see it in fiscal year 2026, as markup and as words alone. */
function render(
  indicator: string,
  options: { year?: number; wording?: Wording; national?: NationalTable; form?: GaugeForm } = {},
): { markup: string; words: string } {
  const { year = 2022, wording = JAPANESE, national = tables, form = 'full' } = options;
  const model = gaugeModel(national, indicator, year, 2026);
  if (model === undefined) throw new Error(`no target for ${indicator}`);
  const markup = renderToStaticMarkup(
    <Gauge model={model} wording={wording} year={year} sources={tables.sources} form={form} />,
  );
  return { markup, words: markup.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|') };
}

/** The national table with other values of hubs. */
function nationalWith(
  values: readonly (readonly [fiscalYear: number, value: number])[],
): NationalTable {
  const rows: IndicatorValue[] = values.map(([fiscalYear, value]) => ({
    indicator: 'hubs',
    fiscalYear,
    asOf: undefined,
    value,
    unit: '箇所',
    definition: '定義',
    source: 'hub-survey-2022',
  }));
  const goal: Target = {
    indicator: 'hubs',
    value: 1800,
    unit: '箇所',
    deadlineFiscalYear: 2024,
    plan: '計画',
    status: 'current',
    source: 'strategy-2',
  };
  return { ...tables, indicators: rows, targets: [goal], splits: [] };
}

describe('小さな拠点', () => {
  const { markup, words } = render('hubs');

  test('value, target, result and year stand as published', () => {
    expect(words).toContain('|小さな拠点|?|2022年度|1,510|／ 1,800 箇所|83.9%|');
  });

  test('the sentence sets the pace needed against the pace achieved', () => {
    expect(words).toContain(
      '目標まであと290箇所。2024年度まで年145箇所の増が必要です（直近は年102箇所）。',
    );
  });

  test('it says that the deadline is past and nothing later is loaded', () => {
    expect(words).toContain(
      '期限の2024年度は過ぎましたが、2022年度より後の公表値は取り込まれていません（未取込）。',
    );
  });

  test('it is a meter with its value in words', () => {
    expect(markup).toMatch(/role="meter"[^>]*aria-valuemin="0"/);
    expect(markup).toMatch(/aria-valuemax="2160" aria-valuenow="1510"/);
    expect(markup).toContain(
      'aria-valuetext="小さな拠点 2022年度：1,510箇所、目標1,800箇所に対し83.9%"',
    );
  });

  test('small print states definition, date, municipalities, split and source', () => {
    expect(words).toContain('市町村版総合戦略に位置付けのある小さな拠点。2022年5月末、382市町村。');
    expect(words).toContain('過疎関係市町村の分は82.2%（2021年度の内訳）。');
    expect(words).toContain('令和4年度小さな拠点の形成に関する実態調査');
  });

  test('the wider count is told apart from the one that the target counts', () => {
    expect(words).toContain('総合戦略に位置付けのないものを含めると2,204箇所（597市町村）');
    expect(render('hubs', { year: 2020 }).words).not.toContain('位置付けのないものを含めると');
  });

  test('the chart names first, last and deadline years and draws one point a year', () => {
    expect(words).toContain('|2017|2022|2024|');
    expect(markup.match(/class="history-point"/g)).toHaveLength(6);
    expect(markup).toContain('小さな拠点の推移（2017〜2022年度）：2017年度 908箇所、');
  });
});

describe('地域運営組織', () => {
  const { markup, words } = render('rmos');

  test('over 100 % the bar passes the mark, which stays in place', () => {
    expect(words).toContain('|7,207|／ 7,000 団体|103.0%|');
    expect(markup).toContain('class="gauge-mark" style="left:83.33%"');
    expect(markup).toContain('data-cut="false" style="width:85.8%"');
    expect(render('rmos', { year: 2016 }).markup).toContain(
      'class="gauge-mark" style="left:83.33%"',
    );
  });

  test('the sentence says when the target was reached', () => {
    expect(words).toContain('目標を2022年度に達成しました。直近は年1,143団体の増加です。');
  });

  test('in an earlier year it is as it was then', () => {
    const earlier = render('rmos', { year: 2021 }).words;
    expect(earlier).toContain('|6,064|／ 7,000 団体|86.6%|');
    expect(earlier).toContain('目標まであと936団体。2024年度まで年312団体の増が必要です');
  });
});

describe('地域運営組織のある拠点の割合', () => {
  const { markup, words } = render('hubs_with_rmo_share');

  test('a share shows what it is made of, against the target in per cent', () => {
    expect(words).toContain(
      '|地域運営組織のある拠点の割合|?|2021年度|85.2%|／ 90%|1,199 / 1,408箇所|',
    );
    expect(markup).toContain(
      'aria-valuetext="地域運営組織のある拠点の割合 2021年度：85.2%（1,199 / 1,408箇所）、目標90%"',
    );
    expect(markup).toContain('aria-valuemax="100" aria-valuenow="85.2"');
  });

  test('a year without a value says 未調査 and shows the nearest with its year', () => {
    expect(words).toContain('2022年度の公表値はありません（未調査）。2021年度の値を示します。');
    expect(render('hubs_with_rmo_share', { year: 2021 }).words).not.toContain('未調査');
  });

  test('one value alone gives no pace, and says so', () => {
    expect(words).toContain('目標まであと4.8ポイント。');
    expect(words).toContain('公表値は1年度分だけで、増え方は計算できません。');
  });
});

describe('every gauge', () => {
  test('before the first survey the nearest year is shown', () => {
    const { words } = render('hubs', { year: 2016 });
    expect(words).toContain('|2017年度|908|');
    expect(words).toContain('2016年度の公表値はありません（未調査）。2017年度の値を示します。');
  });

  test('a target without a value is 未取込, never zero, and has no bar', () => {
    const { markup, words } = render('workplace_reform_municipalities');
    expect(words).toContain('|未取込|／ 68 団体|');
    expect(words).toContain('0という意味ではありません');
    expect(markup).not.toContain('role="meter"');
    expect(words).toContain('地方創生2.0基本構想');
    expect(words).toContain('|期限 2025年度|');
  });

  test('a bar longer than its track is cut there, and says so', () => {
    const { markup, words } = render('hubs', { national: nationalWith([[2022, 9000]]) });
    expect(markup).toContain('data-cut="true" style="width:100%"');
    expect(markup).toContain('aria-valuemax="9000"');
    expect(words).toContain('500.0%');
    expect(words).toContain('棒は目標の120%で切っています。');
  });

  test('a fall is called a fall', () => {
    const national = nationalWith([
      [2021, 1950],
      [2022, 1900],
    ]);
    expect(render('hubs', { national }).words).toContain('直近は年50箇所の減少です。');
  });

  test('a target missed by its deadline is said to be missed', () => {
    const national = nationalWith([
      [2023, 1600],
      [2024, 1700],
    ]);
    const { words } = render('hubs', { national, year: 2024 });
    expect(words).toContain('期限の2024年度に目標に達しませんでした。目標まであと100箇所。');
    expect(words).not.toContain('取り込まれていません');
  });

  test('the compact form leads with one sentence and folds the rest away', () => {
    const { markup } = render('hubs', { form: 'compact' });
    const [before = '', after = ''] = markup.split('<details>');
    expect(before).toContain('目標まであと290箇所。');
    expect(before).not.toContain('class="history"');
    expect(after).toContain('年145箇所の増が必要です');
    expect(after).toContain('class="history"');
    expect(after).toContain('出典');
  });

  test('in a panel definition and source stand open, the background unfolds', () => {
    const [before = '', after = ''] = render('hubs', { form: 'panel' }).markup.split('<details>');
    expect(before).toContain('2022年5月末、382市町村。出典：');
    expect(before).toContain('class="history"');
    expect(after).toContain('過疎関係市町村の分は82.2%');
    expect(after).toContain('目標の出典：');
  });

  test('in English numbers, units and sentences read naturally', () => {
    const { words } = render('hubs', { wording: ENGLISH });
    expect(words).toContain('|Small hubs|?|FY2022|1,510|/ 1,800 hubs|83.9%|');
    expect(words).toContain(
      '290 hubs short of the target. An increase of 145 hubs a year is needed to reach it by FY2024 (latest increase: 102 hubs a year).',
    );
    expect(words).not.toContain('  ');
  });
});

test('gauges of one deadline say once that nothing later is loaded', () => {
  const models = ['hubs', 'hubs_with_rmo_share', 'community_living_ccrc_sites'].flatMap(
    (indicator) => gaugeModel(tables, indicator, 2022, 2026) ?? [],
  );
  const note = (among: typeof models): string =>
    renderToStaticMarkup(<StaleNote models={among} wording={JAPANESE} />);
  expect(note(models).match(/<p/g)).toHaveLength(1);
  expect(note(models)).toContain('期限の2024年度は過ぎましたが、2022年度より後の公表値は');
  expect(note(models.slice(2))).toBe('');
});

test('the page’s today is the fiscal year of the edition, April to March', () => {
  expect(editionYear('2026-11-21')).toBe(2026);
  expect(editionYear('2027-03-31')).toBe(2026);
});
