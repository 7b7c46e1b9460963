import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/domain/edition.ts';
import type { IndicatorValue } from '../../../../src/domain/indicator.ts';
import type { Source } from '../../../../src/domain/source.ts';
import type { Hub } from '../../../../src/domain/hub.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { briefingJa } from '../../../../src/text/ja/briefing.ts';
import { ja } from '../../../../src/text/ja.ts';
import type { Page } from '../../../../src/ui/page-context.ts';
import { changesSlide } from '../../../../src/ui/slides/changes-slide.ts';
import { smallEdition } from '../../state/small-edition.ts';

const CENSUS = ja.measures['population-2020'].survey;
const small = smallEdition([]);
const hub = { municipalityCode: '39405', opened: undefined } as unknown as Hub;

const sources = ['一つ', '二つ', '三つ'].map(
  (title) => ({ id: title, publisher: '府', title }) as unknown as Source,
);
const indicators = sources.map(({ id }): IndicatorValue => {
  const row = { indicator: 'hubs', fiscalYear: 2022, value: 1510, source: id };
  return row as unknown as IndicatorValue;
});

function pageOf(edition: string, dataset: Dataset, hubs: number): Page {
  return {
    view: { ...DEFAULT_VIEW, dataset },
    change: () => undefined,
    edition: {
      ...small,
      manifest: { ...small.manifest, edition, sources },
      national: { ...small.national, indicators, targets: [] },
    },
    opened: {} as Page['opened'],
    points: { hubs: Array.from({ length: hubs }, () => hub), rmos: undefined },
    rows: [],
    text: ja,
    format: formatNumber('ja'),
    ground: 'light',
  };
}

function slideOf(dataset: Dataset) {
  const newest = pageOf('2026-11-21', dataset, 5);
  const pinned = { name: '2025-11-21', page: pageOf('2025-11-21', dataset, 3) };
  return changesSlide({ pinned, newest }, briefingJa, { title: '', note: '' });
}

const rowsOf = (dataset: Dataset) => {
  const { body } = slideOf(dataset);
  return body.kind === 'rows' ? body.rows : [];
};

describe('a slide of what changed', () => {
  test('sets the pinned edition beside the newest, figure by figure', () => {
    expect(rowsOf('published')).toEqual([
      [briefingJa.slides.changes.hubs('全国'), '3', '5', '＋2'],
    ]);
    expect(slideOf('published').exerciseMark).toBeUndefined();
  });

  test('says what it compares, of which editions, and from which sources', () => {
    const facts = new Map(slideOf('published').facts.map(({ kind, words }) => [kind, words]));
    expect(facts.get('definition')).toContain(briefingJa.slides.changes.definition);
    expect(facts.get('date')).toContain('2025-11-21 → 2026-11-21版');
    // Figures of a census beside it are of no survey year.
    expect(facts.get('date')).toContain('拠点・組織の調査年度 2022年度');
    expect(facts.get('date')).not.toMatch(/(?:^|、)調査年度/);
    expect(facts.get('source')).toContain(`${CENSUS}、`);
    expect(facts.get('source')).toContain('府「一つ」、府「二つ」、ほか1件');
  });

  test('calls practice data so, and never confirmed', () => {
    const mark = ja.dataset.exerciseMark;
    expect(slideOf('exercise').exerciseMark).toBe(mark);
    expect(rowsOf('exercise').map(([name]) => name)).toEqual([`全国の小さな拠点【${mark}】`]);
  });
});
