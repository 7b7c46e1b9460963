import { build } from './build.ts';
import { serve } from './serve.ts';
import { terminalLanguage } from './lib/wording.ts';

/** `kyoten start`: data when missing or changed, the site likewise, then serves it. Throws `UserError`. */
export async function start(words: readonly string[]): Promise<number> {
  const built = await build(['--if-changed']);
  if (built !== 0) return built;
  console.log(terminalLanguage() === 'ja' ? 'サイトを確認しています…' : 'Checking the site…');
  const { buildSiteIfChanged } = await import('./build-site.ts');
  await buildSiteIfChanged();
  return serve(words);
}
