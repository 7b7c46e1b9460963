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

type Imports = Readonly<Record<string, readonly string[]>>;

function graphOf(imports: Imports, onDemand: Imports = {}): ModuleGraph {
  return {
    getModuleInfo: (id) => ({
      importedIds: imports[id] ?? [],
      dynamicallyImportedIds: onDemand[id] ?? [],
    }),
  };
}

const name = chunkNamer(PAGES);
const GRAPH = graphOf(
  {
    'index.html': ['url.ts', 'edition.ts', 'worker.ts'],
    'embed.html': ['url.ts', 'figures.ts', 'legend.ts'],
    'src/app/main.tsx': [
      'url.ts',
      'edition.ts',
      'legend.ts',
      'gauge.tsx',
      'page-frame.tsx',
      'slider.tsx',
      'pane.tsx',
    ],
    'indicators.html': ['gauge.tsx', 'page-frame.tsx'],
    'about.html': ['page-frame.tsx'],
    'kit.html': ['page-frame.tsx', 'figures.ts'],
    'accessibility.html': ['page-frame.tsx'],
    'pane.tsx': ['padding.ts'],
    'map/map-controller.ts': ['padding.ts', 'no-gap.ts', 'library.ts', 'worker.ts'],
    'comparison.tsx': ['pane.tsx', 'no-gap.ts', 'difference.ts'],
    'difference-legend.tsx': ['difference.ts'],
  },
  {
    'index.html': ['map/map-controller.ts', 'src/app/main.tsx'],
    'pane.tsx': ['map/map-controller.ts'],
    'slider.tsx': ['comparison.tsx'],
    'comparison.tsx': ['difference-legend.tsx'],
  },
);

test.each([
  ['what runs first on the map or in a frame', 'url.ts', 'light'],
  ['what a frame shares with the map page', 'legend.ts', 'light'],
  ['what the start of the map shares with its page, but not with a frame', 'edition.ts', 'start'],
  ['what a frame shares with other pages alone', 'figures.ts', 'frame'],
  ['what all pages of text share', 'page-frame.tsx', 'pages'],
  ['what the map page shares with another', 'gauge.tsx', 'figures'],
  ['what one page alone has', 'slider.tsx', null],
  ['what the start shares with the map it asks for', 'worker.ts', 'start'],
  ['what the map page shares with a part of it that comes later', 'pane.tsx', 'map-pane'],
  ['what the map page shares with the map', 'padding.ts', 'map-pane'],
  ['what the map shares with a later part alone', 'no-gap.ts', 'map-pane'],
  ['what later parts share that are not the map', 'difference.ts', null],
  ['what the map alone has', 'library.ts', null],
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
