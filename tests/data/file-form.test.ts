import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataPackage } from '../../scripts/lib/canonical/read-data-package.ts';
import { readRawTable } from '../../scripts/lib/canonical/read-raw-table.ts';
import { keyOf } from '../../scripts/lib/canonical/raw-table.ts';

const DATA = join(import.meta.dirname, '../../data');
const { resources } = await readDataPackage(DATA);

/** Tables whose order means something: newest targets last, regions and RMO blocks from north to south. */
const OWN_ORDER = new Set([
  'sources',
  'regions',
  'indicator_definitions',
  'indicators',
  'indicator_splits',
  'targets',
  'rmos_by_region',
  'projection_blocks',
  'depopulation_partial_areas',
  'published_totals',
]);

describe.each(resources.map((resource) => [resource.name, resource] as const))(
  'table %s',
  (_name, resource) => {
    const bytes = readFileSync(join(DATA, resource.path));

    test('is UTF-8 without byte order mark, with LF at every line end', () => {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      expect(text.startsWith('\uFEFF')).toBe(false);
      expect(text.includes('\r')).toBe(false);
      expect(text.endsWith('\n')).toBe(true);
    });

    test('has columns in the order of its schema', () => {
      const [heading] = bytes.toString('utf8').split('\n', 1);
      expect(heading).toBe(resource.fields.map((field) => field.name).join(','));
    });

    test('says in both languages what a figure is', () => {
      const figures = resource.figureGroup === undefined ? [] : resource.fields.slice(1);
      for (const { title, unit, asOf, source } of figures)
        expect([title.ja, title.en, unit, asOf, source]).not.toContain(undefined);
    });
  },
);

test.each(
  resources
    .filter(({ name }) => !OWN_ORDER.has(name))
    .map((resource) => [resource.name, resource] as const),
)('table %s is ordered by its key', async (_name, resource) => {
  const table = await readRawTable(DATA, resource, []);
  const keys = table?.rows.map((row) => keyOf(row, resource.primaryKey)) ?? [];
  expect(keys.length).toBeGreaterThan(0);
  expect(keys).toEqual(keys.toSorted());
});

test('every file in data/ is described or is the description', () => {
  const files = readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DATA.length + 1))
    .filter((path) => path !== 'README.md' && path !== 'datapackage.json');
  expect(files.toSorted()).toEqual(resources.map(({ path }) => path).toSorted());
});
