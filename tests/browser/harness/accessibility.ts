import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './playwright-helper.ts';

/** One rule that the page breaks, with the first places where it does. */
export interface AccessibilityFinding {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  readonly places: readonly string[];
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds with every rule it has, of any impact. Empty on a good page. */
export async function findAccessibilityFaults(page: Page): Promise<AccessibilityFinding[]> {
  await page.evaluate(AXE);
  return page.evaluate(runAxe);
}

// Runs in the page, where axe is a global.
async function runAxe(): Promise<AccessibilityFinding[]> {
  const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    help,
    places: nodes.slice(0, 5).map((node) => node.target.join(' ')),
  }));
}
