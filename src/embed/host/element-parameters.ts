/** What the element tells its frame as it stands: attributes with the names of parameters. */
const SAME = [
  'area',
  'layers',
  'rmo',
  'measure',
  'method',
  'classes',
  'breaks',
  'year',
  'edition',
  'data',
  'view',
  'hub',
  'base',
  'at',
  'sort',
  'filter',
  'theme',
  'lang',
  'origin',
];

/** Attributes of `<kyoten-map>` that become parameters of the frame's link, by attribute name. */
export const ELEMENT_PARAMETERS: Readonly<Record<string, string>> = {
  prefecture: 'area',
  ...Object.fromEntries(SAME.map((name) => [name, name])),
};
