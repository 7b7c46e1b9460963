import type { WindowOptions } from './playwright-helper.ts';
import type { OutsideAnswer, Stage } from './stage.ts';
import type { SiteOptions } from './static-site.ts';

/** Circumstances of a test, named before the first page opens. */
export interface Given {
  /** How the site is served: without Range requests, with files missing or corrupt, … */
  readonly site: (options: SiteOptions) => void;
  /** The window: its size, colours, what the browser refuses. */
  readonly window: (options: WindowOptions) => void;
  /** A server outside this machine, answered by the test. */
  readonly outside: (answer: OutsideAnswer) => void;
  /** Something that goes wrong in the page because the test is about it; it must come. */
  readonly fault: (pattern: RegExp) => void;
}

/** The circumstances that can be set on a stage. */
export function createGiven(stage: Stage): Given {
  return {
    site: (options) => stage.describeSite(options),
    window: (options) => stage.describeWindow(options),
    outside: (answer) => stage.answerOutside(answer),
    fault: (pattern) => stage.faults.expect(pattern),
  };
}
