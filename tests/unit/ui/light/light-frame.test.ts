import { describe, expect, test } from 'vitest';
import type { LightMeasure } from '../../../../src/domain/light-edition.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { en } from '../../../../src/text/en.ts';
import { termsJa } from '../../../../src/text/ja/terms.ts';
import { ja } from '../../../../src/text/ja.ts';
import { lightFrame, lightSource } from '../../../../src/ui/light/light-frame.ts';
import { lightLegend } from '../../../../src/ui/light/light-legend.ts';
import { buildLightModel } from '../../../../src/ui/light/light-model.ts';
import { lightPicture } from '../../../../src/ui/light/light-picture.ts';
import { lightSummary, lightTitle } from '../../../../src/ui/light/light-words.ts';
import { markup } from '../../../../src/ui/light/markup.ts';
import { findCmsFaults } from '../kit/cms-rules.ts';
import { SAMPLE_AREA } from './sample-area.ts';

const ageing: LightMeasure = {
  measure: 'ageing-2020',
  municipality: { '39201': 30.3, '39405': 46.1, '39412': '…', '01100': 28, '13101': 16.8 },
  prefecture: { '39': [35.5, 33, 34] },
};

function modelOf(patch: Partial<ViewState> = {}, more: { measure?: LightMeasure } = {}) {
  const view = { ...DEFAULT_VIEW, area: '39', ...patch };
  const source = {
    area: SAMPLE_AREA,
    points: SAMPLE_AREA.points,
    measure: more.measure,
    editions: ['2026-11-21'],
  };
  return buildLightModel(source, view, view.language === 'ja' ? ja : en);
}

const around = { site: '../', notices: [], terms: termsJa };

describe('a light frame', () => {
  test('has a title, one heading, a table with caption and scopes, and a link', () => {
    const frame = lightFrame(modelOf(), around).text;
    expect(frame).toContain('<h1>高知県の過疎の区分と小さな拠点</h1>');
    expect(findCmsFaults(frame)).toEqual([]);
    expect(frame).toContain('href="../index.html?v=1&amp;area=39"');
  });

  test('says the map in words: how many, and the change since the list before', () => {
    expect(lightSummary(modelOf())).toBe(
      '高知県の3市区町村のうち、過疎関係市町村は2（67％）です（2022年4月1日）。2021年4月1日から1増えました。名称の分かる小さな拠点を2箇所示しています。',
    );
    expect(lightSummary(modelOf({ language: 'en' }))).toContain(
      'That is 1 more than on 1 April 2021.',
    );
  });

  test('cites the list of the year it shows', () => {
    const list = (year: string) => ({ publisher: '総務省', title: `一覧${year}` });
    const area = {
      ...SAMPLE_AREA,
      depopulationSource: list('2022'),
      depopulationSources: { '2022-04-01': list('2022'), '2021-04-01': list('2021') },
    };
    const cited = (year: number) => lightSource({ ...modelOf({ year }), area });
    expect(cited(2022)).toContain('一覧2022');
    expect(cited(2021)).toContain('一覧2021');
    // A year without a list shows no classes: there is nothing to cite.
    expect(cited(2019)).not.toContain('一覧');
    expect(lightSource(modelOf({ year: 2021 }))).toContain('過疎地域市町村等一覧');
  });

  test('cites the list of classes that its words and table tell, whatever it is coloured by', () => {
    const model = modelOf({ layers: ['hub', 'rmo'] });
    expect(lightSummary(model)).toContain('過疎関係市町村は2');
    expect(lightSource(model)).toContain('過疎地域市町村等一覧');
  });

  test('of hubs made up for practice, for each 100,000 people, cites the census and no page', () => {
    const measure = 'hubs-per-100000';
    const hubs: LightMeasure = { measure, municipality: { '39405': 29.4 }, prefecture: null };
    const shown = { layers: ['municipality'], measure } as const;
    const cited = (dataset: ViewState['dataset']) =>
      lightSource(modelOf({ ...shown, dataset }, { measure: hubs }));
    const { survey } = ja.measures['population-2020'];
    const list = '総務省「過疎地域市町村等一覧」';
    expect(cited('exercise')).toContain(`出典：${list}、${ja.dataset.exerciseMark}、${survey}。`);
    expect(cited('published')).toContain(`出典：${list}、${ja.measures[measure].survey}。`);
  });

  test('never turns an absent figure into a zero, nor zero into an absent one', () => {
    const frame = lightFrame(modelOf(), around).text;
    const row = /<th scope="row">四万十町<\/th>.*?<\/tr>/.exec(frame)?.[0] ?? '';
    expect(
      row
        .replaceAll(/<[^>]+>/g, ' ')
        .split(/\s+/)
        .filter(Boolean),
    ).toEqual(['四万十町', '非過疎', '0', '-', '…', '未取込']);
  });

  test('shows only hubs that had opened by the survey year', () => {
    expect(modelOf().hubs).toHaveLength(2);
    expect(modelOf({ year: 2019 }).hubs).toHaveLength(1);
  });

  test('of a year without a list says so and colours nothing as a class', () => {
    const model = modelOf({ year: 2018 });
    expect(lightSummary(model)).toContain('取り込まれていません');
    expect(lightFrame(model, around).text).not.toContain('var(--c-full)"');
  });

  test('of a year without a list has its pattern in the legend, and cites its edition alone', () => {
    const model = modelOf({ year: 2016, view: 'cells' });
    expect(lightLegend(model).text).toContain(ja.absence.notLoaded.name);
    expect(lightLegend(modelOf()).text).not.toContain(ja.absence.notLoaded.name);
    expect(lightSource(model)).toMatch(/^2026-11-21版のデータ。/);
    expect(lightSource(modelOf({ year: 2016, language: 'en' }))).toMatch(/^Data edition of/);
  });

  test('of the nation without a named hub does not count 0 of them', () => {
    const model = modelOf();
    const points = { ...SAMPLE_AREA.points, hubs: [] };
    const counted = { ...model.area.counted, hubs: 1510 };
    const nation = { ...model, isNation: true, hubs: [], area: { ...model.area, counted } };
    expect(lightLegend({ ...nation, points }).text).toContain('小さな拠点：未取込');
    expect(lightLegend({ ...nation, points: SAMPLE_AREA.points }).text).toContain(
      '確認できた0箇所',
    );
  });

  test('of one prefecture coloured as a whole says its figure and rank', () => {
    const prefecture: LightMeasure['prefecture'] = { '39': [35.5, 33, 34], '01': [30, 179, 179] };
    const measure: LightMeasure = { measure: 'ageing-2020', municipality: {}, prefecture };
    const view = { layers: ['prefecture'], measure: 'ageing-2020' } as const;
    expect(lightSummary(modelOf(view, { measure }))).toBe(
      '高齢化率（2020年） 35.5％（2のうち1位）。',
    );
  });

  test('fills the parts of a prefecture that has no outline of its own', () => {
    const { drawing } = SAMPLE_AREA;
    const paths = (prefectures: Record<string, string>): string[] => {
      const view = { ...DEFAULT_VIEW, area: '39', layers: ['prefecture' as const] };
      const area = { ...SAMPLE_AREA, drawing: { ...drawing, prefectures } };
      const source = { area, points: area.points, measure: ageing, editions: [] };
      const frame = lightFrame(buildLightModel(source, view, ja), around).text;
      return [...frame.matchAll(/class="d-area"[^>]* d="([^"]*)"/g)].map(([, path = '']) => path);
    };
    expect(paths({ '39': 'M0 0l9 9z' })).toEqual(['M0 0l9 9z']);
    expect(paths({})).toEqual([Object.values(drawing.municipalities).join(' ')]);
  });

  test('cuts a measure over the whole nation, and speaks of its own area', () => {
    const model = modelOf({ layers: ['municipality'] }, { measure: ageing });
    expect(lightTitle(model)).toContain('高齢化率');
    expect(lightSummary(model)).toMatch(
      /最も低い高知市の30\.3.*最も高い檮原町の46\.1.*値のないものが1/,
    );
    const classes = model.fill?.kind === 'measure' ? model.fill.classification : undefined;
    expect(classes?.extent).toEqual([16.8, 46.1]);
  });

  test('of practice data names them in band, legend, table and words', () => {
    const source = { ...SAMPLE_AREA.points, dataset: 'exercise' as const };
    const view = { ...DEFAULT_VIEW, area: '39', dataset: 'exercise' as const };
    const model = buildLightModel(
      { area: SAMPLE_AREA, points: source, measure: undefined, editions: [] },
      view,
      ja,
    );
    const frame = lightFrame(model, around).text;
    expect(frame.match(/演習用（架空）/g)?.length).toBeGreaterThanOrEqual(3);
    expect(lightPicture(model, '出典')).toContain('演習用（架空）');
    // Names of what is made up are nobody's knowledge.
    expect(lightSummary(model)).toContain('演習用（架空）の小さな拠点を2箇所');
    expect(lightSummary(model)).not.toContain('名称の分かる');
  });

  test('marks the municipality that is chosen, in the drawing and in the table', () => {
    const frame = lightFrame(modelOf({ area: '39405' }), around).text;
    expect(frame).toContain('class="d-chosen"');
    expect(frame).toContain('<tr data-chosen="true"><th scope="row">檮原町</th>');
    expect(frame).toContain('選択中：檮原町（全部過疎）');
  });
});

test('words from outside stay words', () => {
  expect(markup`<p title="${'"><b>'}">${'<script>'}</p>`.text).toBe(
    '<p title="&quot;&gt;&lt;b&gt;">&lt;script&gt;</p>',
  );
});

test('a picture stands alone: title, drawing, summary, source, light colours', () => {
  const picture = lightPicture(modelOf({ theme: 'dark' }), '出典：総務省');
  expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  for (const words of ['高知県の過疎の区分と小さな拠点', '出典：総務省', '過疎関係市町村は2'])
    expect(picture).toContain(words);
  expect(picture).toContain('--c-land:#');
  expect(picture).toContain('fill="#ffffff"');
});
