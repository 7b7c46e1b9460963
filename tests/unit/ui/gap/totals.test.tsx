import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CoverageSum } from '../../../../src/geo/gap/coverage-sum.ts';
import type { MeasureCoverage } from '../../../../src/geo/gap/coverage-index.ts';
import { gainOf } from '../../../../src/geo/gap/coverage-sum.ts';
import { DEFAULT_GAP } from '../../../../src/state/gap-settings.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { formatNumber } from '../../../../src/text/format.ts';
import { gapJa } from '../../../../src/text/ja/gap.ts';
import { ja } from '../../../../src/text/ja.ts';
import { GapProvider, type GapPage } from '../../../../src/ui/gap/gap-context.ts';
import { GapTotals } from '../../../../src/ui/gap/GapTotals.tsx';
import { PageProvider, type Page } from '../../../../src/ui/page-context.ts';
import { areas } from '../../geo/gap/gap-page.ts';

/** Of 檮原町 so many are covered of 100; of 高知市 no figure; of 雲南市 no distance is known. */
const covering = (covered: number): MeasureCoverage => ({
  total: Float64Array.of(100, 0, 50, 0),
  covered: Float64Array.of(covered, 0, 0, 0),
  unreachable: Float64Array.of(0, 0, 0, 0),
  unmeasured: Float64Array.of(0, 0, 50, 0),
  withoutFigure: Float64Array.of(0, 500, 0, 0),
});

function totalsOf(area: string): string {
  const coverage = (covered: number) => ({ measures: { population: covering(covered) } });
  const results = {
    inputs: { areas, limit: DEFAULT_GAP.limit },
    coverage: { real: coverage(40), whatIf: { coverage: coverage(70) } },
  };
  const gap = {
    words: gapJa,
    settings: DEFAULT_GAP,
    state: { snapshot: { results } },
    nameOf: (code: string) => code,
    method: [],
    warning: '',
  } as unknown as GapPage;
  const page = {
    view: { ...DEFAULT_VIEW, area },
    text: ja,
    format: formatNumber('ja'),
  } as unknown as Page;
  const markup = renderToStaticMarkup(
    <PageProvider value={page}>
      <GapProvider value={gap}>
        <GapTotals area={area} />
      </GapProvider>
    </PageProvider>,
  );
  return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('a gain is a number where both sums are known', () => {
  expect(totalsOf('39405')).toContain(`${gapJa.totals.gain('30')} 60.0％ → 30.0％`);
});

test.for(['39201', '32209'])(
  'of %s, where nobody is known, the absence is printed, not 0',
  (area) => {
    const { name, short } = ja.absence.unknown;
    const text = totalsOf(area);
    expect(text).toContain(`${gapJa.totals.gainAbsent(name)} ${short} → ${short}`);
    expect(text).not.toMatch(/(^|[^\d.])0(\.0)?[人％]/);
  },
);

test('a share is said to be of those whose distance is known, where some are not', () => {
  // Of 150 people 50 have no distance; 30 of the other 100 are beyond reach.
  const text = totalsOf('00');
  expect(text).toContain(`${gapJa.totals.ofMeasured('100')} 30.0％`);
  expect(text).not.toContain(gapJa.totals.of('150'));
  expect(totalsOf('39')).toContain(`${gapJa.totals.of('100')} 30.0％`);
});

test('a gain between two sums is absent where either is', () => {
  const known: CoverageSum = {
    total: 10,
    covered: 4,
    beyond: 6,
    unreachable: 0,
    unmeasured: 0,
    withoutFigure: 0,
  };
  const unknown = { ...known, total: 0, covered: 0, beyond: 0, withoutFigure: 9 };
  expect(gainOf(known, { ...known, covered: 9 })).toBe(5);
  expect(gainOf(unknown, known)).toBe('unknown');
  expect(gainOf(known, unknown)).toBe('unknown');
});
