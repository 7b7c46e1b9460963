/**
 * Where this site looks addresses up, from `<meta name="kyoten-address-api">` of its page: an
 * address of the library's form (`https://…/api/ja`), or one relative to the page for a copy
 * on the same server. `undefined` where it is empty: then the site offers no look-up.
 */
export function addressApi(page: Document = document): URL | undefined {
  const given = page.querySelector<HTMLMetaElement>('meta[name="kyoten-address-api"]')?.content;
  if (given === undefined || given.trim() === '') return undefined;
  try {
    return new URL(given.trim(), page.baseURI);
  } catch {
    return undefined;
  }
}
