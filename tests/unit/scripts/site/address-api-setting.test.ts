import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '@geolonia/normalize-japanese-addresses';
import { expect, test } from 'vitest';
import { PROJECT } from '../../../../scripts/lib/places.ts';
import { UserError } from '../../../../scripts/lib/user-error.ts';
import { withAddressApi } from '../../../../scripts/site/address-api-setting.ts';

const html = readFileSync(join(PROJECT, 'import.html'), 'utf8');

test('the page asks where the library would, unless the site says otherwise', () => {
  expect(html).toContain(`content="${config.japaneseAddressesApi}"`);
  expect(withAddressApi(html, undefined)).toBe(html);
});

test('a site can name a copy in its own network, or switch the look-up off', () => {
  const own = withAddressApi(html, 'https://map.example.lg.jp/api/ja');
  expect(own).toMatch(
    /name="kyoten-address-api"\s+content="https:\/\/map\.example\.lg\.jp\/api\/ja"/,
  );
  expect(own).not.toContain(config.japaneseAddressesApi);
  expect(withAddressApi(html, '')).toMatch(/name="kyoten-address-api"\s+content=""/);
});

test('what would break out of the attribute is refused', () => {
  expect(() => withAddressApi(html, 'https://a/"><script>')).toThrow(UserError);
});
