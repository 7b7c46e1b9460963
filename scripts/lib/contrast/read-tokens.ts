import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Appearance } from '../../../src/domain/contrast-row.ts';
import { PROJECT } from '../places.ts';

/** The page's own tokens, and the design system's that they stand on. */
const OWN = join(PROJECT, 'src', 'ui', 'styles', 'tokens.css');
const SYSTEM = '@digital-go-jp/design-tokens/dist/tokens.css';

/** Values of custom properties by name, as one appearance of the page has them. */
export type Tokens = Readonly<Record<string, string>>;

/** Reads the tokens that the page is styled with. */
export async function readTokens(): Promise<Readonly<Record<Appearance, Tokens>>> {
  const system = createRequire(import.meta.url).resolve(SYSTEM);
  const [own, base] = await Promise.all([readFile(OWN, 'utf8'), readFile(system, 'utf8')]);
  return tokensOf(own, base);
}

/** The tokens of each appearance, from the text of both style sheets. Throws on a reference to nothing. */
export function tokensOf(own: string, base: string): Readonly<Record<Appearance, Tokens>> {
  const [plain = '', more = ''] = own.split('@media (prefers-contrast: more)');
  const primitives = valuesOf(base);
  const light = { ...primitives, ...ruleOf(plain, ':root') };
  const dark = { ...light, ...ruleOf(plain, ":root[data-ground='dark']") };
  const lightMore = ruleOf(more, ':root');
  const darkMore = ruleOf(more, ":root[data-ground='dark']");
  return {
    light: resolved(light),
    dark: resolved(dark),
    lightMore: resolved({ ...light, ...lightMore }),
    darkMore: resolved({ ...dark, ...lightMore, ...darkMore }),
  };
}

function ruleOf(css: string, selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  return start < 0 ? {} : valuesOf(css.slice(start, css.indexOf('}', start)));
}

function valuesOf(css: string): Tokens {
  return Object.fromEntries(
    [...css.matchAll(/(--[\w-]+):\s*([^;{}]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
}

function resolved(tokens: Tokens): Tokens {
  const valueOf = (value: string): string => {
    const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
    if (name === undefined) return value;
    const next = tokens[name];
    if (next === undefined) throw new Error(`no token ${name}`);
    return valueOf(next);
  };
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [name, valueOf(value)]));
}
