import { describe, expect, test } from 'vitest';
import { asksForAnother } from '../../../src/embed/host/asks-for-another.ts';
import { withCheckDigit } from '../../../src/domain/municipality-code.ts';
import { isWrittenView } from '../../../src/embed/written-view.ts';
import { STATE_KEYS } from '../../../src/state/state-keys.ts';
import { parseLink, writeKey } from '../../../src/state/url.ts';
import { DEFAULT_VIEW, VIEWS, type ViewState } from '../../../src/state/view-state.ts';

const OWN = { area: '39', edition: '2026-11-21' };

const asks = (query: string): boolean => asksForAnother(new URLSearchParams(query), OWN);

describe('the address of a written frame', () => {
  test('asks for it without parameters, or with those that change nothing of it', () => {
    expect(asks('')).toBe(false);
    expect(asks('v=1&area=39&edition=2026-11-21&theme=dark&origin=https://www.example.lg.jp')).toBe(
      false,
    );
  });

  test.each(Object.keys(STATE_KEYS) as (keyof ViewState)[])(
    'asks for it with %s as in a plain link',
    (key) => {
      const plain = { ...DEFAULT_VIEW, ...OWN };
      const value = writeKey(plain, key);
      if (value !== '') expect(asks(`${STATE_KEYS[key].parameter}=${value}`)).toBe(false);
    },
  );

  test('asks for it with its layers in any order', () => {
    expect(asks('layers=hub,depopulation')).toBe(false);
  });

  test.each(['utm_source=mail', 'fbclid=1', 'constructor=1', 'area=390003'])(
    'asks for it with %s',
    (query) => {
      expect(asks(`v=1&${query}`)).toBe(false);
    },
  );

  test.each(Object.values(STATE_KEYS).map(({ parameter }) => parameter))(
    'knows that %s chooses something of the view',
    (parameter) => {
      expect(asks(`${parameter}=cells`)).toBe(parameter !== 'theme');
    },
  );

  test('asks for it with the code of its prefecture in six digits', () => {
    for (let code = 1; code <= 47; code += 1) {
      const area = String(code).padStart(2, '0');
      const address = new URLSearchParams({ area: withCheckDigit(`${area}000`) });
      expect(asksForAnother(address, { area }), address.toString()).toBe(false);
    }
  });

  test.each(VIEWS)('agrees with the frame itself about view=%s', (view) => {
    const asked = parseLink(`?area=39&view=${view}`).view;
    expect(asks(`view=${view}`)).toBe(!isWrittenView(asked, '39'));
  });

  test.each([
    'area=40',
    'edition=2025-01-01',
    'layers=hub',
    'layers=none',
    'lang=en',
    'data=exercise',
    'measure=population-2025',
    'year=2020',
    'hub=h39405-1',
    'at=33.5,133.5,9',
    'area=394050',
    'area=390004',
  ])('asks for another with %s', (query) => {
    expect(asks(`v=1&${query}`)).toBe(true);
  });
});
