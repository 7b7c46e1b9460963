import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect } from 'vitest';
import {
  ACCESSIBILITY_FORMAT,
  criterionOfTag,
  type TestedResult,
  type TestedState,
} from '../../../src/domain/accessibility-result.ts';
import { ACCESSIBILITY_STATES } from '../accessibility-states.ts';
import type { AccessibilityState } from '../accessibility-states/state.ts';
import type { AccessibilityAudit } from '../harness/accessibility.ts';
import { test } from '../harness/browser-test.ts';

/** Where the result is left, for `kyoten accessibility` to publish. */
const FOLDER = 'test-results';

const audits: { readonly state: AccessibilityState; readonly audit: AccessibilityAudit }[] = [];

describe('axe-core finds nothing with any rule', () => {
  test.for(ACCESSIBILITY_STATES)('$id', async (state, { given, when, get, stage }) => {
    if (state.window !== undefined) given.window(state.window);
    if (state.missing !== undefined) given.site({ missing: [state.missing] });
    if (state.site !== undefined) given.site(await state.site());
    if (state.fault !== undefined) given.fault(state.fault);
    await when.opens(state.link);
    await stage.page.locator('h1').first().waitFor();
    await state.reach?.(stage);
    await stage.page
      .locator(state.shows ?? 'h1')
      .first()
      .waitFor({ state: 'attached' });
    await stage.page.waitForLoadState('networkidle');
    const audit = await get.accessibilityAudit();
    audits.push({ state, audit });
    expect(audit.violations).toEqual([]);
    expect(audit.notRun, 'rules that did not run').toEqual([]);
  });
});

afterAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/accessibility.json`, `${JSON.stringify(resultOf(), null, 2)}\n`);
});

function resultOf(): TestedResult {
  const criteria = new Map<string, { rules: Set<string>; states: Set<string> }>();
  for (const { state, audit } of audits)
    for (const [rule, tags] of Object.entries(audit.tags))
      for (const id of tags.flatMap((tag) => criterionOfTag(tag) ?? [])) {
        const entry = criteria.get(id) ?? { rules: new Set(), states: new Set() };
        criteria.set(id, { rules: entry.rules.add(rule), states: entry.states.add(state.id) });
      }
  return {
    format: ACCESSIBILITY_FORMAT,
    date: new Date().toISOString().slice(0, 10),
    engine: audits[0]?.audit.engine ?? '',
    ruleCount: audits[0]?.audit.ruleCount ?? 0,
    browser: 'Chromium',
    states: audits.map(({ state, audit }): TestedState => ({
      id: state.id,
      link: state.link,
      name: state.name,
      violations: audit.violations.map(({ rule }) => rule),
      undecided: audit.undecided.toSorted(),
    })),
    criteria: Object.fromEntries(
      [...criteria]
        .sort(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
        .map(([id, { rules, states }]) => [id, { rules: [...rules].sort(), states: states.size }]),
    ),
  };
}
