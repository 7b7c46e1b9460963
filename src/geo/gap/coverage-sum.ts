import { isNumber, type Figure } from '../../domain/absence.ts';
import { DEPOPULATION_CLASSES } from '../../domain/depopulation.ts';
import type { DepopulationClass } from '../../domain/depopulation.ts';
import type { PrefectureCode } from '../../domain/municipality-code.ts';
import type { MeasureCoverage } from './coverage-index.ts';
import { CLASS_NOT_KNOWN, type GapAreas } from './gap-areas.ts';

/** Persons of one measure in one area. `total` is what the next four add up to. */
export interface CoverageSum {
  readonly total: number;
  readonly covered: number;
  /** Farther than the limit from a hub that can be reached. */
  readonly beyond: number;
  /** On an island without a hub, or no hub anywhere. */
  readonly unreachable: number;
  /** No distance known: neither covered nor uncovered. */
  readonly unmeasured: number;
  /** Residents without a figure of this measure; not in the total. */
  readonly withoutFigure: number;
}

/** Those without a hub within reach. */
export function uncovered(sum: CoverageSum): number {
  return sum.beyond + sum.unreachable;
}

/** Those a distance is known for: what the share is of. */
export function measuredPersons(sum: CoverageSum): number {
  return sum.total - sum.unmeasured;
}

/**
 * Share without a hub within reach, 0 to 1, of those a distance is known for.
 * `notApplicable`: nobody there; `unknown`: nobody whose figure or distance is known.
 */
export function uncoveredShare(sum: CoverageSum): Figure {
  const measured = measuredPersons(sum);
  if (measured > 0) return uncovered(sum) / measured;
  return sum.unmeasured > 0 || sum.withoutFigure > 0 ? 'unknown' : 'notApplicable';
}

/** A count of persons of a sum; `unknown` where the share is: a sum of 0 would say nobody is far. */
export function personsOf(sum: CoverageSum, persons: number): Figure {
  return uncoveredShare(sum) === 'unknown' ? 'unknown' : persons;
}

/** Persons newly covered, from one sum to another of the same people; absent where either is. */
export function gainOf(before: CoverageSum, after: CoverageSum): Figure {
  const [one, other] = [personsOf(before, before.covered), personsOf(after, after.covered)];
  if (!isNumber(one)) return one;
  return isNumber(other) ? other - one : other;
}

/** One group (municipality, or the last: not known) of a measure. */
export function sumOfGroup(coverage: MeasureCoverage, group: number): CoverageSum {
  return finish(add(nobody(), coverage, group));
}

/** Sums by prefecture, by depopulation class and for the nation. */
export interface CoverageSums {
  /** With those whose municipality is not known. */
  readonly nation: CoverageSum;
  readonly prefectures: ReadonlyMap<PrefectureCode, CoverageSum>;
  readonly depopulation: ReadonlyMap<DepopulationClass, CoverageSum>;
  /** Full, partial and deemed together (過疎関係市町村). */
  readonly depopulated: CoverageSum;
  /** Those of municipalities whose class no list tells. */
  readonly classNotKnown: CoverageSum;
  /** Those whose municipality is not known: in the nation only. */
  readonly municipalityNotKnown: CoverageSum;
}

/** Adds a measure up by every grouping, in one pass. */
export function sumCoverage(coverage: MeasureCoverage, areas: GapAreas): CoverageSums {
  const nation = nobody();
  const prefectures = areas.prefectureCodes.map(nobody);
  const classes = DEPOPULATION_CLASSES.map(nobody);
  const depopulated = nobody();
  const classNotKnown = nobody();
  const notDepopulated = DEPOPULATION_CLASSES.indexOf('none');
  areas.codes.forEach((_, municipality) => {
    const classRow = areas.depopulation[municipality] as number;
    add(nation, coverage, municipality);
    add(prefectures[areas.prefecture[municipality] as number], coverage, municipality);
    if (classRow === CLASS_NOT_KNOWN) {
      add(classNotKnown, coverage, municipality);
      return;
    }
    add(classes[classRow], coverage, municipality);
    if (classRow !== notDepopulated) add(depopulated, coverage, municipality);
  });
  add(nation, coverage, areas.codes.length);
  return {
    nation: finish(nation),
    prefectures: new Map(
      areas.prefectureCodes.map((code, row) => [code, finish(prefectures[row])]),
    ),
    depopulation: new Map(DEPOPULATION_CLASSES.map((name, row) => [name, finish(classes[row])])),
    depopulated: finish(depopulated),
    classNotKnown: finish(classNotKnown),
    municipalityNotKnown: sumOfGroup(coverage, areas.codes.length),
  };
}

type Counts = { -readonly [Part in keyof MeasureCoverage]: number };

function nobody(): Counts {
  return { total: 0, covered: 0, unreachable: 0, unmeasured: 0, withoutFigure: 0 };
}

function add(sum: Counts = nobody(), coverage: MeasureCoverage, group: number): Counts {
  sum.total += coverage.total[group] as number;
  sum.covered += coverage.covered[group] as number;
  sum.unreachable += coverage.unreachable[group] as number;
  sum.unmeasured += coverage.unmeasured[group] as number;
  sum.withoutFigure += coverage.withoutFigure[group] as number;
  return sum;
}

function finish(counts: Counts = nobody()): CoverageSum {
  // Exact: persons are kept in parts whose sums are not rounded.
  const beyond = counts.total - counts.covered - counts.unreachable - counts.unmeasured;
  return { ...counts, beyond };
}
