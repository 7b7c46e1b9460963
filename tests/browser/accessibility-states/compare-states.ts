import { compareJa } from '../../../src/text/ja/compare.ts';
import type { Stage } from '../harness/stage.ts';
import { twoEditions } from '../harness/two-editions.ts';
import { NARROW, state, type AccessibilityState } from './state.ts';

/** Waits until the comparison has its table. */
const compared = ({ page }: Stage): Promise<void> =>
  page.getByRole('region', { name: compareJa.heading }).locator('tbody tr').first().waitFor();

/** Two views beside each other, and the map of their differences. */
export const COMPARE_STATES: readonly AccessibilityState[] = [
  state(
    'compare-areas',
    '比較：二つの地域',
    'Comparison: two areas',
    '?v=1&area=39&compare=area/32',
    {
      reach: compared,
    },
  ),
  state(
    'compare-editions',
    '比較：二つの版',
    'Comparison: two editions',
    '?v=1&area=39&compare=edition/2026-11-21',
    { reach: compared, site: twoEditions },
  ),
  state(
    'compare-difference',
    '比較：差の地図',
    'Comparison: map of differences',
    '?v=1&area=39&layers=municipality&measure=population-2025&compare=edition/2026-11-21,show/difference',
    { reach: compared, site: twoEditions },
  ),
  state(
    'compare-dark',
    '比較：暗い配色',
    'Comparison: dark',
    '?v=1&area=39&compare=area/32&theme=dark',
    { reach: compared },
  ),
  state(
    'compare-forced',
    '比較：ハイコントラスト',
    'Comparison: forced colours',
    '?v=1&area=39&compare=area/32',
    { reach: compared, window: { forcedColors: 'active' } },
  ),
  state(
    'compare-narrow',
    '比較：幅320ピクセル',
    'Comparison: 320 pixels',
    '?v=1&area=39&compare=area/32',
    { reach: compared, window: NARROW },
  ),
];
