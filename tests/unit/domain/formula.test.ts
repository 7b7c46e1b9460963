import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ABSENCES, isNumber } from '../../../src/domain/absence.ts';
import type { Figure } from '../../../src/domain/absence.ts';
import type { MeasureColumn } from '../../../src/domain/figure-column.ts';
import {
  changeFormula,
  evaluateFormula,
  firstAbsence,
  formulaColumns,
} from '../../../src/domain/formula.ts';

function reader(row: Partial<Record<MeasureColumn, Figure>>): (column: MeasureColumn) => Figure {
  return (column) => row[column] ?? 'notLoaded';
}

describe('evaluateFormula', () => {
  test('change is the difference in per cent of the first figure', () => {
    const formula = changeFormula('population_2000', 'population_2025_prelim');
    expect(formulaColumns(formula)).toEqual(['population_2025_prelim', 'population_2000']);
    const figure = evaluateFormula(
      formula,
      reader({ population_2000: 4860, population_2025_prelim: 2909 }),
    );
    expect(figure).toBeCloseTo(-40.144, 3);
  });

  test('a zero base is not applicable, never infinite', () => {
    const formula = changeFormula('population_2020', 'population_2025_prelim');
    const read = reader({ population_2020: 0, population_2025_prelim: 211 });
    expect(evaluateFormula(formula, read)).toBe('notApplicable');
  });

  test('a minus takes a column away', () => {
    const read = reader({ births_2023: 11, deaths_2023: 67 });
    expect(evaluateFormula({ kind: 'sum', terms: ['births_2023', '-deaths_2023'] }, read)).toBe(
      -56,
    );
  });

  test('zero is a value and sums as one', () => {
    const read = reader({
      elementary_schools_2024: 0,
      compulsory_education_schools_2024: 1,
    });
    const formula = {
      kind: 'sum',
      terms: ['elementary_schools_2024', 'compulsory_education_schools_2024'],
    } as const;
    expect(evaluateFormula(formula, read)).toBe(1);
  });

  test('an index is passed on as published', () => {
    const formula = { kind: 'index', column: 'fiscal_capacity_index_fy2023' } as const;
    expect(evaluateFormula(formula, reader({ fiscal_capacity_index_fy2023: 0.14 }))).toBe(0.14);
  });

  test('is a finite number or an absence, whatever the figures are', () => {
    const figure = fc.oneof(
      fc.integer({ min: -1_000_000, max: 200_000_000 }),
      fc.constantFrom(...ABSENCES),
    );
    fc.assert(
      fc.property(figure, figure, (from, to) => {
        const result = evaluateFormula(
          changeFormula('population_2020', 'projected_population_2050'),
          reader({ population_2020: from, projected_population_2050: to }),
        );
        const whole = isNumber(from) && isNumber(to);
        expect(isNumber(result)).toBe(whole && from !== 0);
        if (isNumber(result)) expect(Number.isFinite(result)).toBe(true);
      }),
    );
  });
});

describe('firstAbsence', () => {
  test('prefers notLoaded, which loading may still mend', () => {
    expect(firstAbsence([1, 'suppressed', 'notLoaded'])).toBe('notLoaded');
    expect(firstAbsence([1, 'suppressed', 'unknown'])).toBe('suppressed');
    expect(firstAbsence([0, 1])).toBeUndefined();
  });
});
