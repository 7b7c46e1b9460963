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

/** Every parameter that chooses something of the view; others, such as `utm_source`, choose nothing. */
const CHOOSING: readonly string[] = [
  'at',
  'base',
  'breaks',
  'classes',
  'compare',
  'data',
  'filter',
  'gap',
  'hub',
  'lang',
  'layers',
  'measure',
  'method',
  'rmo',
  'sites',
  'sort',
  'year',
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
    if (name === 'area') return value !== own[name] && value !== withCheckDigit(own[name] ?? '');
    if (name === 'edition') return value !== own[name];
    return CHOOSING.includes(name) && !PLAIN.includes(`${name}=${value}`);
  });
}

/**
 * Code of a prefecture with its check digit, such as `390003`. The domain's own cannot be
 * imported: a plain script shares no file with modules.
 */
function withCheckDigit(prefecture: string): string {
  const [tens = 0, ones = 0] = [...prefecture].map(Number);
  return `${prefecture}000${(11 - ((6 * tens + 5 * ones) % 11)) % 10}`;
}
