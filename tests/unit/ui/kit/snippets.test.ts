import { describe, expect, test } from 'vitest';
import { ELEMENT_PARAMETERS } from '../../../../src/embed/host/element-parameters.ts';
import { STATE_KEYS } from '../../../../src/state/state-keys.ts';
import { parseLink } from '../../../../src/state/url.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/state/view-state.ts';
import { kitEn } from '../../../../src/text/en/kit.ts';
import { kitJa } from '../../../../src/text/ja/kit.ts';
import {
  FRAME_HEIGHT,
  frameAddress,
  SNIPPETS,
  writeSnippet,
  type SnippetWish,
} from '../../../../src/ui/kit/snippets.ts';
import { renderKit } from '../../../../src/ui/kit/oembed-kit.ts';
import { findCmsFaults } from './cms-rules.ts';

const title = '高知県の過疎の区分と小さな拠点';

const wish: SnippetWish = {
  site: 'https://map.example.lg.jp/kyoten/',
  view: { ...DEFAULT_VIEW, area: '39' },
  title: kitJa.snippetTitle(title),
  linkText: kitJa.linkText(title),
  summary: '高知県の34市区町村のうち、過疎関係市町村は29（85％）です。',
};

describe('the rules themselves', () => {
  const refused: readonly (readonly [string, RegExp])[] = [
    ['<iframe src="x"></iframe>', /without title/],
    ['<iframe src="x" title="地図"></iframe>', /too short/],
    ['<iframe src="x" title="こちら"></iframe>', /says nothing/],
    ['<table><tr><th scope="col">市</th></tr></table>', /without caption/],
    ['<table><caption>表</caption><tr><th>市</th></tr></table>', /without scope/],
    ['<h1>a</h1><h3>b</h3>', /h3 after h1/],
    ['<h3>a</h3>', /first heading is h3/],
    ['<a href="x">こちら</a>', /link text/],
    ['<img src="x">', /picture without words/],
    ['<p>①番</p>', /platform-dependent/],
    ['<p>ｶﾅ</p>', /platform-dependent/],
    ['<p>２０２２年</p>', /full-width/],
  ];

  test.for(refused)('refuse %s', ([html, expected]) => {
    expect(findCmsFaults(html)).toContainEqual(expect.stringMatching(expected));
  });
});

describe('every snippet', () => {
  test.for(SNIPPETS)('%s passes what content management systems check', (kind) => {
    expect(findCmsFaults(writeSnippet(kind, wish))).toEqual([]);
  });

  test.for(SNIPPETS)('%s passes in English, too', (kind) => {
    const english = {
      ...wish,
      title: kitEn.snippetTitle('Depopulation class: Kochi'),
      linkText: kitEn.linkText('Depopulation class: Kochi'),
      summary: 'Of the 34 municipalities of Kochi, 29 are depopulated.',
    };
    expect(findCmsFaults(writeSnippet(kind, english))).toEqual([]);
  });

  test.for(SNIPPETS)('%s names the area in words that readers see or hear', (kind) => {
    expect(writeSnippet(kind, wish)).toContain('高知県');
  });

  test('words with quotes and signs stay words', () => {
    const nasty = { ...wish, title: '"><script>alert(1)</script>の地図と表' };
    for (const kind of SNIPPETS) expect(writeSnippet(kind, nasty)).not.toContain('<script>alert');
  });
});

describe('the address of a frame', () => {
  test('is the page the build wrote where that shows the view', () => {
    expect(frameAddress('', wish.view)).toBe('embed/39.html');
    expect(frameAddress('', { ...DEFAULT_VIEW, area: '00' })).toBe('embed/00.html');
  });

  test('is that page, too, in other colours or without the map library', () => {
    const view = { ...wish.view, theme: 'light' as const };
    expect(frameAddress('', view)).toBe('embed/39.html?v=1&theme=light');
    const light = { ...wish, view: { ...wish.view, view: 'light' as const } };
    expect(frameAddress('', light.view)).toBe('embed/39.html?v=1&view=light');
    expect(writeSnippet('picture', light)).toContain(`src="${wish.site}embed/39.svg"`);
  });

  test('leads to the same drawing on the page', () => {
    const onCells = { ...wish, view: { ...wish.view, view: 'cells' as const } };
    expect(writeSnippet('link', onCells)).toContain('index.html?v=1&amp;view=cells&amp;area=39');
    const light = { ...wish, view: { ...wish.view, view: 'light' as const } };
    expect(writeSnippet('link', light)).toContain('index.html?v=1&amp;area=39');
  });

  test('carries everything else in its link', () => {
    const view = { ...wish.view, layers: ['rmo' as const], edition: '2026-11-21' };
    expect(frameAddress('', view)).toBe('embed.html?v=1&edition=2026-11-21&area=39&layers=rmo');
    expect(writeSnippet('element', { ...wish, view })).toContain(
      'prefecture="39" layers="rmo" edition="2026-11-21"',
    );
  });
});

describe('the element', () => {
  test('reads every attribute that its code can have', () => {
    const view: ViewState = {
      ...wish.view,
      edition: '2026-11-21',
      dataset: 'exercise',
      view: 'cells',
      layers: ['rmo', 'municipality'],
      rmoForm: 'fill',
      measure: 'population-2025',
      method: 'manual',
      classes: 4,
      breaks: [10, 20, 30],
      year: 2020,
      language: 'en',
      theme: 'dark',
    };
    const code = writeSnippet('element', { ...wish, view });
    const [, inside = ''] = /<kyoten-map ([^>]*)>/.exec(code) ?? [];
    const attributes = [...inside.matchAll(/([\w-]+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    );
    const link = new URLSearchParams(
      attributes
        .filter(([name]) => name !== 'title')
        .map(([name, value]) => [ELEMENT_PARAMETERS[name] ?? `no ${name}`, value]),
    );
    expect(parseLink(link.toString())).toEqual({ view, ignored: [], renewed: [] });
  });

  test('reads every parameter of a frame', () => {
    const parameters = Object.values(STATE_KEYS).filter(({ embed }) => embed);
    expect(Object.values(ELEMENT_PARAMETERS)).toEqual(
      expect.arrayContaining([...parameters.map(({ parameter }) => parameter), 'origin']),
    );
  });
});

describe('under a strict Content-Security-Policy of the page', () => {
  test.for(SNIPPETS)('%s has nothing that is refused: no style, no script in the page', (kind) => {
    const code = writeSnippet(kind, wish);
    expect(code).not.toMatch(/ style=| on\w+=|<style/);
    expect(code).not.toMatch(/<script(?![^>]* src=)/);
  });
});

describe('oEmbed', () => {
  test('has what the specification asks of a rich embed, with absolute addresses', () => {
    const kit = renderKit(wish, [900, 706], '小さな拠点マップ', '2026-11-21');
    expect(kit).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: FRAME_HEIGHT });
    expect(kit.html).toBe(writeSnippet('iframe', wish));
    expect(kit.html).toContain(`src="${wish.site}embed/39.html"`);
    expect(kit.thumbnail_url).toBe(`${wish.site}embed/39.svg`);
    expect([kit.thumbnail_width, kit.thumbnail_height]).toEqual([900, 706]);
    expect(Object.keys(kit.snippets)).toEqual([...SNIPPETS]);
  });
});
