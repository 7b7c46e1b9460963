import { expect, test } from 'vitest';
import { asShown } from '../../../../scripts/build/make-light-measures.ts';
import { parseCell, type Figure } from '../../../../src/domain/absence.ts';
import { findMeasure } from '../../../../src/domain/measure.ts';
import { ja } from '../../../../src/text/ja.ts';
import { editionChange } from '../../../../src/ui/light/edition-change.ts';

const FIGURES: readonly (readonly [string, Figure])[] = [
  ['39201', 100 / 3],
  ['39405', 46.149_99],
  ['39412', 'suppressed'],
  ['39999', 'notLoaded'],
];

/** The change as the page says it, from the figures of a light file of the edition before. */
function changeFrom(before: readonly (readonly [string, Figure])[]): string {
  const measure = findMeasure('ageing-2020');
  if (measure === undefined) throw new Error('no such measure');
  // A light file holds figures as they are shown, and no cell for 未取込.
  const cells = before
    .filter(([, figure]) => figure !== 'notLoaded')
    .map(([code, figure]) => [code, parseCell(asShown(measure, figure)) ?? 'notLoaded'] as const);
  const around = { depopulated: undefined, hubs: undefined };
  const now = { ...around, measured: { measure, figures: new Map(FIGURES) } };
  const then = { ...around, edition: '2026-01-01', measured: { measure, figures: new Map(cells) } };
  return editionChange(ja, now, then, [...now.measured.figures.keys()]);
}

test('a ratio that is the same in both editions has not changed', () => {
  expect(changeFrom(FIGURES)).toBe(ja.change.figures('2026-01-01', 0, 4));
});

test('a ratio that reads otherwise, or is absent otherwise, has changed', () => {
  const before = [
    ['39201', 33.4],
    ['39405', 46.149_99],
    ['39412', 12.5],
  ] as const;
  expect(changeFrom(before)).toBe(ja.change.figures('2026-01-01', 2, 4));
});
