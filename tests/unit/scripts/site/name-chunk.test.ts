import { expect, test } from 'vitest';
import { chunkNamer, type ModuleGraph } from '../../../../scripts/site/name-chunk.ts';

const PAGES = [
  'index.html',
  'embed.html',
  'about.html',
  'indicators.html',
  'kit.html',
  'accessibility.html',
  'src/app/main.tsx',
];

function graphOf(imports: Readonly<Record<string, readonly string[]>>): ModuleGraph {
  return { getModuleInfo: (id) => ({ importedIds: imports[id] ?? [] }) };
}

const name = chunkNamer(PAGES);
const GRAPH = graphOf({
  'index.html': ['url.ts', 'edition.ts'],
  'embed.html': ['url.ts', 'figures.ts', 'legend.ts'],
  'src/app/main.tsx': [
    'url.ts',
    'edition.ts',
    'legend.ts',
    'gauge.tsx',
    'page-frame.tsx',
    'slider.tsx',
  ],
  'indicators.html': ['gauge.tsx', 'page-frame.tsx'],
  'about.html': ['page-frame.tsx'],
  'kit.html': ['page-frame.tsx', 'figures.ts'],
  'accessibility.html': ['page-frame.tsx'],
});

test.each([
  ['what runs first on the map or in a frame', 'url.ts', 'light'],
  ['what a frame shares with the map page', 'legend.ts', 'light'],
  ['what the start of the map shares with its page, but not with a frame', 'edition.ts', 'start'],
  ['what a frame shares with other pages alone', 'figures.ts', 'frame'],
  ['what all pages of text share', 'page-frame.tsx', 'pages'],
  ['what the map page shares with another', 'gauge.tsx', 'figures'],
  ['what one page alone has', 'slider.tsx', null],
  ['React', '/x/node_modules/react-dom/client.js', 'react'],
])('%s goes into its file', (_rule, id, expected) => {
  expect(name(id, GRAPH)).toBe(expected);
});

test('modules that import each other in a circle end', () => {
  const circle = graphOf({
    'embed.html': ['a.ts'],
    'kit.html': ['b.ts'],
    'a.ts': ['b.ts'],
    'b.ts': ['a.ts'],
  });
  expect(chunkNamer(PAGES)('a.ts', circle)).toBe('frame');
});
