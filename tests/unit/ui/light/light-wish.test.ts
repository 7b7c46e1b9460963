import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { lightWish } from '../../../../src/ui/light/light-wish.ts';

const NATION = DEFAULT_VIEW;
const KOCHI = { ...DEFAULT_VIEW, area: '39' };

test('a frame draws its municipalities; prefectures as wholes only where they are filled', () => {
  expect(lightWish(NATION).parts).toEqual(['drawing']);
  expect(lightWish({ ...NATION, layers: ['prefecture'] }).parts).toEqual(['drawing', 'outlines']);
  expect(lightWish({ ...KOCHI, layers: ['prefecture'] }).parts).toEqual(['drawing']);
});

test('as hexagons it needs no outline, whatever is filled', () => {
  const cells = { ...NATION, view: 'cells', layers: ['prefecture'] } as const;
  expect(lightWish(cells).parts).toEqual(['cells']);
  expect(lightWish(cells, 'keys').parts).toEqual(['cells']);
  expect(lightWish({ ...cells, view: 'cells-table' }).parts).toEqual(['cells']);
});

test('keys go over what is drawn; over the nation over its prefectures', () => {
  expect(lightWish(NATION, 'keys').parts).toEqual(['drawing', 'outlines']);
  expect(lightWish(KOCHI, 'keys').parts).toEqual(['drawing']);
});

test('words alone need nothing drawn', () => {
  expect(lightWish(KOCHI, 'words').parts).toEqual([]);
});
