import { expect, test, vi } from 'vitest';
import { createStore } from '../../../src/state/store.ts';

test('listeners hear of a change with both states', () => {
  const store = createStore({ year: 2022, area: '00' });
  const listener = vi.fn<(next: object, before: object) => void>();
  store.subscribe(listener);
  store.update({ area: '39' });
  expect(listener).toHaveBeenCalledWith({ year: 2022, area: '39' }, { year: 2022, area: '00' });
});

test('an update that changes nothing is silent', () => {
  const store = createStore({ year: 2022 });
  const listener = vi.fn<() => void>();
  store.subscribe(listener);
  store.update({ year: 2022 });
  expect(listener).not.toHaveBeenCalled();
});

test('a listener that stopped hears no more', () => {
  const store = createStore({ year: 2022 });
  const listener = vi.fn<() => void>();
  store.subscribe(listener)();
  store.update({ year: 2021 });
  expect(listener).not.toHaveBeenCalled();
  expect(store.get().year).toBe(2021);
});
