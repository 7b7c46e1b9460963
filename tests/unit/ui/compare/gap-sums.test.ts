import { expect, test } from 'vitest';
import { DEFAULT_GAP, type GapSettings } from '../../../../src/state/gap-settings.ts';
import { loadGapWords } from '../../../../src/text/gap-text.ts';
import { isSameQuestion } from '../../../../src/ui/compare/gap-sums.ts';
import type { GapSide } from '../../../../src/ui/gap/gap-side.ts';

const words = await loadGapWords('en');

/** An explorer that has found nothing yet. */
function side(demand: GapSettings['demand'], demandTable: number): GapSide {
  return {
    words,
    settings: { ...DEFAULT_GAP, demand },
    warning: '',
    method: [],
    onPlace: undefined,
    moveSite: () => undefined,
    state: {
      hubs: [],
      selection: { chosen: new Uint8Array(), chosenCount: 0, lacking: 0, notStated: 0 },
      reach: { kind: 'straightLine', detourFactor: 1, speed: 30 },
      demand: undefined,
      demandTable,
      snapshot: { status: 'working', results: undefined },
    },
  };
}

test('two imported tables are not compared as one; without tables the choice says nothing', () => {
  expect(isSameQuestion(side('imported', 1), side('imported', 0))).toBe(false);
  expect(isSameQuestion(side('imported', 1), side('imported', 1))).toBe(true);
  expect(isSameQuestion(side('office', 1), side('office', 0))).toBe(true);
});
