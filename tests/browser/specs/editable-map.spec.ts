import { describe, expect } from 'vitest';
import { briefingJa } from '../../../src/text/ja/briefing.ts';
import { test } from '../harness/browser-test.ts';
import { createExportSteps } from '../harness/export-steps.ts';

const { exports: exported } = briefingJa;

describe('the editable map of the nation', () => {
  test('shows prefectures by the same measure, in classes that hold their figures, and says so', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await steps.opensView('?layers=municipality&measure=ageing-2020');
    const [map, ...figures] = await steps.pptx();
    expect(map?.notes).toContain(exported.sheet.byPrefecture);
    expect(map?.names.join()).not.toContain('過疎関係市町村の割合');
    // The sentence is about what is drawn: prefectures, not the municipalities of the screen.
    expect(map?.notes).not.toMatch(/最も(?:低|高)い[^、。]*[都道府県][ 　]?[^、。]*[市町村]の/);
    const table = new Map(
      figures
        .flatMap(({ tableRows }) => tableRows.slice(1))
        .map(([name = '', value]) => [name, Number(value)]),
    );
    expect(table.size).toBe(47);
    expect(map?.freeforms).toHaveLength(47);
    const classes = new Map<string, number[]>();
    for (const shape of map?.freeforms ?? []) {
      const [name = '', ...words] = shape.split(' ');
      const known = words.join(' ');
      classes.set(known, [...(classes.get(known) ?? []), table.get(name) ?? Number.NaN]);
    }
    expect(classes.size).toBe(5);
    const ranges = [...classes.values()]
      .map((values) => [Math.min(...values), Math.max(...values)] as const)
      .toSorted((one, other) => one[0] - other[0]);
    ranges
      .slice(1)
      .forEach(([least], at) => expect(least).toBeGreaterThanOrEqual(ranges[at]?.[1] ?? Infinity));
  });

  test('stays with municipalities where a measure cannot be summed', async ({
    stage,
    given,
    when,
  }) => {
    given.window({ without: ['webgl'] });
    const steps = createExportSteps(stage, when);
    await steps.opensView('?layers=municipality&measure=fiscal-capacity');
    const [map] = await steps.pptx();
    expect(map?.notes).not.toContain(exported.sheet.byPrefecture);
    expect(map?.names.join()).not.toContain('過疎関係市町村の割合');
    // Every municipality has a shape with its name and class: an area, or a dot at its office.
    expect(map?.names.filter((name) => /^檮原町 .*\d/.test(name))).toHaveLength(1);
  });
});
