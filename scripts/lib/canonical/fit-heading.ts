import type { UserFinding } from '../user-error.ts';
import type { Resource } from './data-package.ts';

/** Columns that are missing, unknown or there twice; their order is free. */
export function fitHeading(
  file: string,
  heading: readonly string[],
  resource: Resource,
): readonly UserFinding[] {
  const names = resource.fields.map((field) => field.name);
  const missing = names.filter((name) => !heading.includes(name));
  const unknown = heading.filter((name) => !names.includes(name));
  const repeated = heading.filter((name, index) => heading.indexOf(name) !== index);
  return [
    ...missing.map((column) => ({
      file,
      row: 1,
      column,
      found: { ja: '列がありません', en: 'no such column' },
      expected: { ja: `見出し ${column}`, en: `the heading ${column}` },
      action: {
        ja: '列を戻すか、見出しの綴りを直してください。',
        en: 'Put the column back, or mend the spelling of its heading.',
      },
    })),
    ...unknown.map((column) => ({
      file,
      row: 1,
      found: column,
      expected: { ja: 'datapackage.json にある列', en: 'a column that datapackage.json has' },
      action: {
        ja: '列を消すか、datapackage.json に書き加えてください。',
        en: 'Remove the column, or add it to datapackage.json.',
      },
    })),
    ...repeated.map((column) => ({
      file,
      row: 1,
      column,
      found: { ja: '同じ見出しが二つ', en: 'the heading twice' },
      expected: { ja: '一つの見出し', en: 'one heading' },
      action: { ja: '一方の列を消してください。', en: 'Remove one of the columns.' },
    })),
  ];
}
