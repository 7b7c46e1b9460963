/** What a plain link means, by parameter: the module that knows it has not come. */
const PLAIN: readonly string[] = [
  'base=none',
  'classes=5',
  'data=published',
  'filter=all',
  'lang=ja',
  'layers=depopulation,hub',
  'layers=hub,depopulation',
  'measure=ageing-2020',
  'method=quantile',
  'rmo=circle',
  'sort=code',
  'year=2022',
];

/**
 * Whether an address names another view than that of the written frame it opens, whose area and
 * edition `own` has. Who may talk to the frame, and its theme, are no view. Pure.
 */
export function asksForAnother(
  asked: URLSearchParams,
  own: Readonly<Record<string, string | undefined>>,
): boolean {
  return [...asked].some(([name, value]) => {
    if (name === 'view') return value.startsWith('cells');
    if (name === 'area' || name === 'edition') return value !== own[name];
    return !['v', 'origin', 'theme'].includes(name) && !PLAIN.includes(`${name}=${value}`);
  });
}
