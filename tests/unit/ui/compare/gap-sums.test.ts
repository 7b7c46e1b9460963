import { expect, test } from 'vitest';
import { DEFAULT_GAP, type GapSettings } from '../../../../src/state/gap-settings.ts';
import { loadGapWords } from '../../../../src/text/gap-text.ts';
import { isSameQuestion } from '../../../../src/ui/compare/gap-sums.ts';
import type { GapSide } from '../../../../src/ui/gap/gap-side.ts';

const words = await loadGapWords('en');

/** An explorer that has found nothing yet. */
function side(demand: GapSettings['demand'], table: string): GapSide {
  return {
    words,
    settings: { ...DEFAULT_GAP, demand, table },
    warning: '',
    method: [],
    onPlace: undefined,
    moveSite: () => undefined,
    state: {
      hubs: [],
      selection: { chosen: new Uint8Array(), chosenCount: 0, lacking: 0, notStated: 0 },
      reach: { kind: 'straightLine', detourFactor: 1, speed: 30 },
      demand: undefined,
      snapshot: { status: 'working', results: undefined },
    },
  };
}

test('two imported tables are not compared as one', () => {
  expect(isSameQuestion(side('imported', 'a'), side('imported', 'b'))).toBe(false);
  expect(isSameQuestion(side('imported', 'a'), side('imported', 'a'))).toBe(true);
  expect(isSameQuestion(side('imported', ''), side('office', ''))).toBe(false);
});
