import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCES, type Figure } from '../../../src/domain/absence.ts';
import type { Dataset } from '../../../src/domain/edition.ts';
import { findMeasure } from '../../../src/domain/measure.ts';
import { measureFill, type MeasureFill } from '../../../src/state/area-fill.ts';
import { changeFromOther, comparedDataset, otherView } from '../../../src/state/compare-view.ts';
import { differenceFill, pairFigures } from '../../../src/state/difference-fill.ts';
import { shareBreaks } from '../../../src/state/shared-fills.ts';
import { DEFAULT_VIEW } from '../../../src/state/view-state.ts';

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: -500, max: 500, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(...ABSENCES) },
);
const code: fc.Arbitrary<string> = fc.constantFrom(
  '01100',
  '01202',
  '39201',
  '39405',
  '47201',
  '47381',
);
const figures = fc
  .array(fc.tuple(code, figure), { maxLength: 6 })
  .map((entries) => new Map(entries));

describe('figures of two sides', () => {
  test('are paired by code: none is lost, none is made up, and absent is never a difference', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const pairs = pairFigures(a, b, 1);
        expect([...pairs.keys()].toSorted()).toEqual(
          [...new Set([...a.keys(), ...b.keys()])].toSorted(),
        );
        for (const [area, pair] of pairs) {
          const [one, two] = [a.get(area) ?? 'notLoaded', b.get(area) ?? 'notLoaded'];
          expect([pair.a, pair.b]).toEqual([one, two]);
          if (typeof one === 'number' && typeof two === 'number')
            expect(pair.difference).toBeCloseTo(Number(one.toFixed(1)) - Number(two.toFixed(1)), 6);
          else expect(typeof pair.difference).toBe('string');
        }
      }),
    );
  });

  test('are classed alike on both sides of no change, which is a class of its own', () => {
    fc.assert(
      fc.property(figures, figures, (a, b) => {
        const pairs = pairFigures(a, b, 1);
        const back = pairFigures(b, a, 1);
        const [forth, turned] = [pairs, back].map((of) => differenceFill(of, 'municipality', 1));
        const middle = (forth?.limits.length ?? 0) + 1;
        expect(turned?.limits).toEqual(forth?.limits);
        for (const [area, { difference }] of pairs) {
          const own = forth?.classes.get(area);
          if (typeof difference === 'string') {
            expect(own).toBe(difference);
            continue;
          }
          expect(Math.sign(Number(own) - middle)).toBe(Math.sign(difference));
          const other = turned?.classes.get(area);
          expect(Number(own) - middle).toBe(middle - Number(other));
        }
        const counted = [...(forth?.counts.values() ?? [])].reduce((sum, one) => sum + one, 0);
        expect(counted).toBe(pairs.size);
      }),
    );
  });
});

test('two sides of a measure share their breaks, whatever figures each has', () => {
  const measure = findMeasure('ageing-2020');
  if (measure === undefined) throw new Error('ageing-2020');
  const how = { method: 'quantile', classes: 4, breaks: [] } as const;
  fc.assert(
    fc.property(figures, figures, (a, b) => {
      const fill = (of: typeof a): MeasureFill =>
        measureFill(how, measure, 'municipality', of, undefined);
      const [one, two] = shareBreaks(fill(a), fill(b), how);
      if (one?.kind !== 'measure' || two?.kind !== 'measure') throw new Error('no measure');
      expect(one.classification.breaks).toEqual(two.classification.breaks);
      // Of the figures of both: which side is A makes no difference.
      const [swapped] = shareBreaks(fill(b), fill(a), how);
      expect(swapped?.kind === 'measure' && swapped.classification.breaks).toEqual(
        one.classification.breaks,
      );
      for (const [area, value] of a)
        if (value === b.get(area)) expect(one.classes.get(area)).toBe(two.classes.get(area));
    }),
  );
});

describe('side B', () => {
  const view = {
    ...DEFAULT_VIEW,
    area: '39',
    compare: { with: { kind: 'area', area: '38' }, form: 'sides' },
  } as const;

  test('differs from the view in what is compared alone', () => {
    const other = otherView(view, view.compare.with);
    expect(other).toEqual({ ...view, area: '38', compare: undefined });
    expect(otherView(view, { kind: 'year', year: 2021 }).year).toBe(2021);
    expect(otherView(view, { kind: 'edition', edition: '2026-01-01' }).area).toBe('39');
  });

  test('keeps an area chosen on it to itself, and shares the rest', () => {
    expect(changeFromOther(view, { area: '38201', hub: undefined, camera: undefined })).toEqual({
      camera: undefined,
      compare: { with: { kind: 'area', area: '38201' }, form: 'sides' },
    });
    const byYear = {
      ...view,
      compare: { ...view.compare, with: { kind: 'year', year: 2021 } },
    } as const;
    expect(changeFromOther(byYear, { area: '38' })).toEqual({ area: '38' });
  });
});

describe('the data set a file with both sides is named as', () => {
  test('is practice data if either side is, else the reader’s own if either side is', () => {
    const named = (dataset: Dataset, other: Dataset) =>
      comparedDataset({
        ...DEFAULT_VIEW,
        dataset,
        compare: { with: { kind: 'dataset', dataset: other }, form: 'sides' },
      });
    expect(named('published', 'exercise')).toBe('exercise');
    expect(named('exercise', 'imported')).toBe('exercise');
    expect(named('imported', 'published')).toBe('imported');
    expect(named('published', 'imported')).toBe('imported');
    expect(comparedDataset({ ...DEFAULT_VIEW, dataset: 'published' })).toBe('published');
  });
});
