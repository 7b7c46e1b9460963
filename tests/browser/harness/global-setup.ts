import type { TestProject } from 'vitest/node';
import { provideChromium } from '../find-chromium.ts';
import { hasJapaneseFont, NO_JAPANESE_FONT, thisMachine } from '../this-machine.ts';
import { shareChromium } from './playwright-helper.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the shared Chromium listens. */
    chromiumEndpoint: string;
  }
}

/** Starts one Chromium for all specs, and ends it after the last. */
export default async function startChromium(project: TestProject): Promise<() => Promise<void>> {
  if (hasJapaneseFont() === false) console.warn(NO_JAPANESE_FONT);
  const shared = await shareChromium(provideChromium(thisMachine()));
  project.provide('chromiumEndpoint', shared.endpoint);
  return shared.close;
}
