import { UserError } from '../lib/user-error.ts';

/**
 * The public address of a site with its last slash; `told` by what `named` names. Throws
 * `UserError` on anything but an http(s) address of a folder.
 */
export function siteAddress(told: string, named: string): string {
  const address = URL.canParse(told) ? new URL(told) : undefined;
  const isFolder =
    address !== undefined &&
    /^https?:$/.test(address.protocol) &&
    `${address.search}${address.hash}${address.username}` === '' &&
    !/[?#]|\.html?$/.test(told);
  if (!isFolder)
    throw new UserError({
      file: named,
      found: told,
      expected: {
        ja: 'https:// で始まる、サイトのフォルダーのアドレス',
        en: "the address of the site's folder, which begins with https://",
      },
      action: {
        ja: '公開するサイトのアドレスを指定してください（例：https://map.example.lg.jp/）。',
        en: 'Give the public address of the site, such as https://map.example.lg.jp/.',
      },
    });
  return address.href.endsWith('/') ? address.href : `${address.href}/`;
}
