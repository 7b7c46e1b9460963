import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ACCESSIBILITY_FORMAT,
  type AccessibilityResult,
  type TestedResult,
} from '../src/domain/accessibility-result.ts';
import { measureContrast } from './lib/contrast/measure-contrast.ts';
import { readTokens } from './lib/contrast/read-tokens.ts';
import { PROJECT } from './lib/places.ts';
import { UserError } from './lib/user-error.ts';
import { writeAtomically } from './lib/write-atomically.ts';

/** Where the browser tests leave their result, and where the page reads it. */
const RESULT = 'test-results/accessibility.json';
const PUBLISHED = 'public/accessibility.json';

/** Fewest states that a result must cover to be published. */
const LEAST_STATES = 16;

/**
 * `kyoten accessibility`: publishes the result of the last accessibility tests, and the
 * contrasts measured from the colours of the pages.
 * Throws `UserError` when there is none, or it is of too few states to tell anything.
 */
export async function accessibility(): Promise<number> {
  const text = await readFile(join(PROJECT, RESULT), 'utf8').catch(() => undefined);
  const result = text === undefined ? undefined : (JSON.parse(text) as TestedResult);
  const count = result?.states.length ?? 0;
  if (result?.format !== ACCESSIBILITY_FORMAT || count < LEAST_STATES)
    throw new UserError({
      file: RESULT,
      found: { ja: `${count}状態の結果`, en: `a result of ${count} states` },
      expected: {
        ja: `${LEAST_STATES}状態以上の結果`,
        en: `one of ${LEAST_STATES} states or more`,
      },
      action: {
        ja: '先に npm test でアクセシビリティ試験を最後まで行ってください。',
        en: 'Run the accessibility tests to their end first (npm test).',
      },
    });
  const contrasts = measureContrast(await readTokens());
  const published = { ...result, contrasts } satisfies AccessibilityResult;
  await writeAtomically(join(PROJECT, PUBLISHED), `${JSON.stringify(published, null, 2)}\n`);
  return 0;
}
