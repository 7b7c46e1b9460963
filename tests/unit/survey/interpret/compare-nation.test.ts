import { describe, expect, test } from 'vitest';
import { checkSurvey } from '../../../../src/survey/check-survey.ts';
import { realContext } from '../../../pipeline/survey/case-outcome.ts';

const NAMES = ['nationalAgrees', 'nationalDiffers', 'nationalPartial'];

async function compared(...lines: readonly string[]): Promise<readonly string[]> {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { findings } = await checkSurvey(bytes, 'a.csv', await realContext());
  return findings
    .filter(({ kind }) => NAMES.includes(kind))
    .map(({ kind, done, found, expected }) => `${kind} ${done} ${found} ${expected}`);
}

/** Municipalities of the published list with one class, at the date it is of. */
async function list(prefecture: string, date: string, change: (lines: string[]) => string[]) {
  const { index, national } = await realContext();
  const code = index.prefectureByName.get(prefecture) ?? '';
  const own = [...index.byCode.values()].filter((known) => known.code.startsWith(code));
  const counts = (['full', 'partial', 'deemed'] as const).map(
    (known) =>
      national.find(
        ({ measure, asOf, prefecture: of }) =>
          measure === `depopulated_${known}` && asOf === date && of === code,
      )?.value ?? 0,
  );
  const words = ['全部過疎', '一部過疎', 'みなし過疎'];
  const classes = counts.flatMap((count, at) => Array.from({ length: count }, () => words[at]));
  const rows = classes.map((word, at) => `${prefecture},${own[at]?.name ?? ''},${word ?? ''},`);
  const [year, month, day] = date.split('-').map(Number);
  const title = `過疎地域市町村等一覧（${year}年${month}月${day}日現在）`;
  return compared(title, '都道府県,市町村,過疎区分,区域', ...change(rows));
}

describe('a table against published figures', () => {
  test.for(['2022-04-01', '2021-04-01'])(
    'a prefecture’s list of %s has the published classes',
    async (date) => {
      const found = await list('高知県', date, (rows) => rows);
      const agreeing = found.filter((line) => line.startsWith('nationalAgrees'));
      expect(agreeing.map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual([
        `depopulated_municipalities ${date} 高知県`,
        `depopulated_full ${date} 高知県`,
        `depopulated_partial ${date} 高知県`,
      ]);
      expect(found.some((line) => line.startsWith('nationalDiffers'))).toBe(false);
    },
  );

  test('one class too many is more than is published', async () => {
    const found = await list('高知県', '2022-04-01', (rows) => [
      ...rows,
      '高知県,香美市,全部過疎,',
    ]);
    expect(found.filter((line) => line.startsWith('nationalDiffers'))).toHaveLength(2);
  });

  test('counts of fiscal 2016 are held against the published blocks', async () => {
    const { index } = await realContext();
    const counted = async (rmosOfKochi: number) => {
      // 四国 has 169 organisations in 46 municipalities; 高知市 stands first in its prefecture.
      const shikoku = [...index.byCode.values()].filter(({ code }) => /^3[6-9]/u.test(code));
      const counts = shikoku.map(({ code, name }, at) => {
        const count = code === '39201' ? rmosOfKochi : at < 45 ? 1 : 0;
        return `${code},${name},${count}`;
      });
      const found = await compared(
        '平成28年度 地域運営組織数',
        '団体コード,市町村,地域運営組織数',
        ...counts,
      );
      return found.filter((line) => line.includes('四国'));
    };
    expect(await counted(169 - 45)).toEqual([
      'nationalAgrees rmos 2016 四国 169 169',
      'nationalAgrees rmo_municipalities 2016 四国 46 46',
    ]);
    expect(await counted(170 - 45)).toContain('nationalDiffers rmos 2016 四国 170 169');
  });

  test('counts of organisations by municipality are held against sum and municipalities', async () => {
    const { index } = await realContext();
    // 853 municipalities have 7,207 organisations in fiscal 2022.
    const counts = [...index.byCode.values()].map(({ code, name }, at) => {
      const count = at === 0 ? 7_207 - 852 : at < 853 ? 1 : 0;
      return `${code},${name},${count}`;
    });
    expect(
      await compared('令和4年度 地域運営組織数', '団体コード,市町村,地域運営組織数', ...counts),
    ).toEqual([
      'nationalAgrees rmos 2022 7207 7207',
      'nationalAgrees rmo_municipalities 2022 853 853',
    ]);
    counts[0] = counts[0]?.replace(/\d+$/u, '1') ?? '';
    expect(
      await compared('令和4年度 地域運営組織数', '団体コード,市町村,地域運営組織数', ...counts),
    ).toEqual([
      'nationalDiffers rmos 2022 853 7207',
      'nationalAgrees rmo_municipalities 2022 853 853',
    ]);
  });

  test('a survey of hubs is held against the published hub status', async () => {
    const { index } = await realContext();
    const codes = [...index.byCode.values()];
    // 365 municipalities have hubs in the strategy, 209 only others, in fiscal 2021.
    const hubs = codes
      .slice(0, 574)
      .map(({ code, name }, at) => `${code},${name},拠点${at},${at < 365 ? '有' : '無'}`);
    const found = await compared(
      '令和3年度 小さな拠点の実態調査',
      '団体コード,市町村,拠点名,総合戦略への位置付け',
      ...hubs,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        'nationalAgrees hub_status_formed_in_strategy 2021 365 365',
        'nationalAgrees hub_status_formed_outside_strategy 2021 209 209',
        'nationalAgrees hub_municipalities 2021 365 365',
        'nationalPartial hubs 2021 365 1408',
      ]),
    );
  });
});
