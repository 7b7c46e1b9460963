import { COMPARE_STATES } from './accessibility-states/compare-states.ts';
import { FRAME_STATES } from './accessibility-states/frame-states.ts';
import { MAP_STATES } from './accessibility-states/map-states.ts';
import { PAGE_STATES } from './accessibility-states/page-states.ts';
import type { AccessibilityState } from './accessibility-states/state.ts';
import { WORK_STATES } from './accessibility-states/work-states.ts';

/** Every state that the accessibility tests open. */
export const ACCESSIBILITY_STATES: readonly AccessibilityState[] = [
  ...MAP_STATES,
  ...COMPARE_STATES,
  ...WORK_STATES,
  ...PAGE_STATES,
  ...FRAME_STATES,
];
