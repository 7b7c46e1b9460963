import type { Plugin } from 'vite';

/** What writes the labels of an axis: d3-scale asks for it, and this site has its own words for numbers. */
const LABELS = 'd3-format';

/** What d3-scale names of it. */
const NAMES = [
  'format',
  'formatPrefix',
  'formatSpecifier',
  'precisionFixed',
  'precisionPrefix',
  'precisionRound',
] as const;

/**
 * Leaves out of the built site what d3-scale writes labels with: a sixth of the script of a
 * light frame, never used, because classes are cut and named here. Says so when it is called
 * after all; the build fails where d3-scale no longer asks for it.
 */
export function scaleWithoutLabels(): Plugin {
  let isBuild = false;
  let isLeftOut = false;
  return {
    name: 'scale-without-labels',
    enforce: 'pre',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (isBuild && id === LABELS ? `\0${LABELS}` : null),
    load: (id) => {
      if (id !== `\0${LABELS}`) return null;
      isLeftOut = true;
      return NAMES.map(
        (name) =>
          `export const ${name} = () => { throw new Error('${name}: left out of this build'); };`,
      ).join('\n');
    },
    buildEnd(error) {
      if (isBuild && error === undefined && !isLeftOut)
        this.error('d3-scale no longer asks for d3-format: there is nothing to leave out');
    },
  };
}
