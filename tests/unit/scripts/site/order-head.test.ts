import { expect, test } from 'vitest';
import { orderHead } from '../../../../scripts/site/order-head.ts';

const PAGE = `<html>
  <head>
    <title>地図</title>
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body><script type="application/json" id="x">{}</script></body>
</html>
`;

test('styles and the picture come before the scripts, and nothing is lost', () => {
  const ordered = orderHead(PAGE, './data/1/maps/japan.svg', ['./data/1/manifest.json']);
  const places = [
    'index.css',
    'japan.svg',
    'index.js',
    'react.js',
    'manifest.json',
    '</head>',
    'id="x"',
  ].map((part) => ordered.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(0);
  const without = ordered
    .split('\n')
    .filter((line) => !line.includes('./data/1/'))
    .toSorted();
  expect(without).toEqual(PAGE.split('\n').toSorted());
});

test('the picture has priority over what is not painted first', () => {
  expect(orderHead(PAGE, './a.svg', [])).toContain(
    'as="image" fetchpriority="high" href="./a.svg"',
  );
});

test('tables are not put behind the map, which is asked for later', () => {
  const [table] =
    orderHead(PAGE, './a.svg', ['./data/1/manifest.json']).match(
      /<link[^>]*manifest.json"[^>]*>/,
    ) ?? [];
  expect(table).toContain('as="fetch"');
  expect(table).not.toContain('fetchpriority');
});
