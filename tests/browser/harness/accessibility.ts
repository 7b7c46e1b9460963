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

/** All that axe-core has to say about a page. */
export interface AccessibilityAudit {
  readonly engine: string;
  /** How many rules axe-core has. */
  readonly ruleCount: number;
  /** Rules that did not run, by id. */
  readonly notRun: readonly string[];
  readonly violations: readonly AccessibilityFinding[];
  /** Rules that a program could not decide, by id. */
  readonly undecided: readonly string[];
  /** Tags of every rule that had something to look at, by rule id. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds with every rule it has, of any impact. Empty on a good page. */
export async function findAccessibilityFaults(
  page: Page,
): Promise<readonly AccessibilityFinding[]> {
  return (await auditAccessibility(page)).violations;
}

/**
 * Runs every rule of axe-core: those of level AAA (7:1 contrast and the like),
 * the experimental and the deprecated ones, and those that are off by default.
 */
export async function auditAccessibility(page: Page): Promise<AccessibilityAudit> {
  await page.evaluate(AXE);
  return page.evaluate(runAxe);
}

// Runs in the page, where axe is a global.
async function runAxe(): Promise<AccessibilityAudit> {
  const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
  const rules = axe.getRules().map(({ ruleId }) => ruleId);
  const { violations, incomplete, passes, inapplicable, testEngine } = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations'],
  });
  const ran = new Set([violations, incomplete, passes, inapplicable].flat().map(({ id }) => id));
  return {
    engine: `${testEngine.name} ${testEngine.version}`,
    ruleCount: rules.length,
    notRun: rules.filter((rule) => !ran.has(rule)),
    violations: violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      places: nodes.slice(0, 5).map((node) => node.target.join(' ')),
    })),
    undecided: incomplete.map(({ id }) => id),
    tags: Object.fromEntries(
      [...passes, ...violations, ...incomplete].map(({ id, tags }) => [id, tags]),
    ),
  };
}
