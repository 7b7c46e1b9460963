/*
 * The rules that content management systems of Japanese local governments
 * apply to a snippet before they save it (SHIRASAGI's checkers of frames,
 * tables, headings, links, letters and spaces; みんなの公共サイト運用ガイドライン).
 * Written anew from what they refuse; a finding names the rule and the place.
 */

/** Names of frames and links that say nothing of what is behind them. */
const UNFAVOURABLE = [
  'こちら',
  'ここ',
  'リンク',
  'クリック',
  '詳細',
  'iframe',
  'フレーム',
  'untitled',
  '無題',
  'もっと見る',
];

/** Shortest title of a frame and shortest words of a link. */
const LEAST = { title: 10, link: 4 };

/**
 * Letters that some machines show differently: circled numbers, Roman numerals,
 * units in one letter, half-width kana, private code points.
 */
const DEPENDENT = /[①-⓿Ⅰ-ⅿ㈠-㉟㊀-㋿㌀-㏿｡-ﾟ\u00a0\ufffd\ue000-\uf8ff]/gu;

/** Full-width letters, digits and spaces between words. */
const FULL_WIDTH = /[Ａ-Ｚａ-ｚ０-９]|[^\s]\u3000[^\s]/gu;

/** What a content management system would refuse in a piece of HTML. Empty when it takes it. */
export function findCmsFaults(html: string): string[] {
  return [
    ...frames(html),
    ...tables(html),
    ...headings(html),
    ...links(html),
    ...pictures(html),
    ...letters(html),
  ];
}

function frames(html: string): string[] {
  return tags(html, 'iframe').flatMap((tag) => {
    const title = attribute(tag, 'title') ?? '';
    return [
      ...(title.trim() === '' ? [`iframe without title: ${tag}`] : []),
      ...([...title].length < LEAST.title ? [`iframe title too short: ${title}`] : []),
      ...unfavourable(title).map((word) => `iframe title says nothing: ${word}`),
    ];
  });
}

function tables(html: string): string[] {
  const all = [...html.matchAll(/<table\b[\s\S]*?<\/table>/g)].map(([table]) => table);
  return all.flatMap((table) => [
    ...(/<caption\b[^>]*>\s*\S[\s\S]*?<\/caption>/.test(table) ? [] : ['table without caption']),
    ...tags(table, 'th')
      .filter((tag) => !['row', 'col'].includes(attribute(tag, 'scope') ?? ''))
      .map((tag) => `th without scope: ${tag}`),
  ]);
}

function headings(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1];
    if (before === undefined) return level > 2 ? [`first heading is h${level}`] : [];
    return level > before + 1 ? [`h${level} after h${before}`] : [];
  });
}

function links(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*>([\s\S]*?)<\/a>/g)].flatMap(([, content = '']) => {
    const words = text(content).trim();
    return [
      ...([...words].length < LEAST.link ? [`link text too short: ${words}`] : []),
      ...(UNFAVOURABLE.includes(words) ? [`link text says nothing: ${words}`] : []),
    ];
  });
}

function pictures(html: string): string[] {
  return tags(html, 'img')
    .filter((tag) => (attribute(tag, 'alt') ?? '').trim() === '')
    .map((tag) => `picture without words: ${tag}`);
}

function letters(html: string): string[] {
  const words =
    text(html) + [...html.matchAll(/\b(?:title|alt)="([^"]*)"/g)].map(([, one]) => one).join('');
  return [...(words.match(DEPENDENT) ?? []), ...(words.match(FULL_WIDTH) ?? [])].map(
    (letter) => `platform-dependent or full-width letter: ${letter}`,
  );
}

function unfavourable(words: string): string[] {
  return UNFAVOURABLE.filter((word) => words.toLowerCase() === word.toLowerCase());
}

function tags(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

function text(html: string): string {
  return html.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, '');
}
