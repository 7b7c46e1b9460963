import type { Plugin } from 'vite';
import { UserError } from '../lib/user-error.ts';

const META = /(<meta\s+name="kyoten-address-api"\s+content=")[^"]*(")/u;

/** What an address of a page may be written with; nothing that ends an attribute. */
const ADDRESS = /^[^\s"'<>]*$/u;

/**
 * Writes the address of the address data (`KYOTEN_ADDRESS_API`) into the page that takes in
 * data; the empty string switches the look-up off. Unset, the page keeps what it has. Throws
 * `UserError` for what is no address.
 */
export function withAddressApi(html: string, given: string | undefined): string {
  if (given === undefined) return html;
  if (!ADDRESS.test(given)) throw notAnAddress(given);
  return html.replace(META, (_all, before: string, after: string) => before + given + after);
}

/** The same as a step of the build. */
export function addressApiSetting(environment: NodeJS.ProcessEnv = process.env): Plugin {
  return {
    name: 'address-api-setting',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => withAddressApi(html, environment['KYOTEN_ADDRESS_API']),
    },
  };
}

function notAnAddress(found: string): UserError {
  return new UserError({
    file: 'KYOTEN_ADDRESS_API',
    found,
    expected: { ja: 'https://…/api/ja の形のアドレス', en: 'an address such as https://…/api/ja' },
    action: { ja: '環境変数の値を直してください。', en: 'Correct the environment variable.' },
  });
}
