import { describe, expect, test } from 'vitest';
import {
  drawsCells,
  showsTable,
  withTable,
  DEFAULT_VIEW,
  VIEWS,
} from '../../../src/state/view-state.ts';
import { neededGroups } from '../../../src/ui/load/needed-groups.ts';

describe('the drawing and the table of a view', () => {
  test.each(VIEWS)('opening and closing the table keeps the drawing of %s', (view) => {
    const opened = { view: withTable({ view }, true) };
    const closed = { view: withTable(opened, false) };
    expect([showsTable(opened), showsTable(closed)]).toEqual([true, false]);
    expect([drawsCells(opened), drawsCells(closed)]).toEqual([
      drawsCells({ view }),
      drawsCells({ view }),
    ]);
  });

  test('a table needs the same figures beside either drawing', () => {
    const groupsOf = (view: (typeof VIEWS)[number]) => neededGroups({ ...DEFAULT_VIEW, view });
    expect(groupsOf('cells-table')).toEqual(groupsOf('table'));
    expect(groupsOf('cells-table').length).toBeGreaterThan(groupsOf('cells').length);
  });
});
