import { expect, test } from 'vitest';
import type { Hub } from '../../../../src/domain/hub.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view-state.ts';
import { showsGeocoded } from '../../../../src/ui/export/address-credit.ts';
import { silentHub } from '../../../fixtures/silent-hub.ts';

const hub = (isGeocoded: boolean): Hub =>
  silentHub({ address: '檮原1426-1', ...(isGeocoded && { isGeocoded }) });

test('address data is credited where a point placed by it is shown, and nowhere else', () => {
  const own = { ...DEFAULT_VIEW, dataset: 'imported', layers: ['hub'] } as const;
  const placed = { hubs: [hub(false), hub(true)] };
  expect(showsGeocoded(own, placed)).toBe(true);
  expect(showsGeocoded({ ...own, area: '39405' }, placed)).toBe(true);
  expect(showsGeocoded({ ...own, area: '01' }, placed)).toBe(false);
  expect(showsGeocoded({ ...own, layers: ['rmo'] }, placed)).toBe(false);
  expect(showsGeocoded({ ...own, dataset: 'published' }, placed)).toBe(false);
  expect(showsGeocoded(own, { hubs: [hub(false)] })).toBe(false);
});
