import { FIGURE_GROUPS } from '../../../src/domain/edition.ts';
import type { Field, ForeignKey, Resource } from './data-package.ts';
import { FIELD_TYPES } from './data-package.ts';
import type { DescriptorReader } from './descriptor-reader.ts';

/** Reads one resource with its Table Schema; `path` is where it stands in the document. */
export function readResource(reader: DescriptorReader, item: unknown, path: string): Resource {
  const resource = reader.object(item, path);
  const schema = reader.object(resource['schema'], `${path}.schema`);
  const at = (name: string): string => `${path}.schema.${name}`;
  return {
    name: reader.text(resource['name'], `${path}.name`),
    path: reader.text(resource['path'], `${path}.path`),
    figureGroup: readGroup(reader, resource['figureGroup'], `${path}.figureGroup`),
    corrects: reader.optionalText(resource['corrects'], `${path}.corrects`),
    fields: reader
      .list(schema['fields'], at('fields'))
      .map((field, index) => readField(reader, field, `${at('fields')}[${index}]`)),
    missingValues: reader.texts(schema['missingValues'], at('missingValues')),
    primaryKey: reader.texts(schema['primaryKey'], at('primaryKey')),
    uniqueKeys: reader
      .optionalList(schema['uniqueKeys'], at('uniqueKeys'))
      .map((key, index) => reader.texts(key, `${at('uniqueKeys')}[${index}]`)),
    foreignKeys: reader
      .optionalList(schema['foreignKeys'], at('foreignKeys'))
      .map((key, index) => readForeignKey(reader, key, `${at('foreignKeys')}[${index}]`)),
  };
}

function readField(reader: DescriptorReader, item: unknown, path: string): Field {
  const field = reader.object(item, path);
  const text = (name: string): string | undefined =>
    reader.optionalText(field[name], `${path}.${name}`);
  return {
    name: reader.text(field['name'], `${path}.name`),
    type: reader.oneOf(field['type'], `${path}.type`, FIELD_TYPES) ?? 'string',
    title: {
      ja: reader.text(field['title'], `${path}.title`),
      en: reader.text(field['titleEnglish'], `${path}.titleEnglish`),
    },
    description: readDescription(text('description'), text('descriptionEnglish')),
    unit: text('unit'),
    asOf: text('asOf'),
    source: text('source'),
    figureGroup: readGroup(reader, field['figureGroup'], `${path}.figureGroup`),
    delimiter: text('delimiter') ?? ',',
    constraints: readConstraints(reader, field['constraints'] ?? {}, `${path}.constraints`),
  };
}

function readConstraints(
  reader: DescriptorReader,
  item: unknown,
  path: string,
): Field['constraints'] {
  const constraints = reader.object(item, path);
  const allowed = constraints['enum'];
  return {
    required: constraints['required'] === true,
    unique: constraints['unique'] === true,
    minimum: reader.optionalNumber(constraints['minimum'], `${path}.minimum`),
    maximum: reader.optionalNumber(constraints['maximum'], `${path}.maximum`),
    pattern: reader.pattern(constraints['pattern'], `${path}.pattern`),
    allowed: allowed === undefined ? undefined : reader.texts(allowed, `${path}.enum`),
  };
}

function readForeignKey(reader: DescriptorReader, item: unknown, path: string): ForeignKey {
  const key = reader.object(item, path);
  const reference = reader.object(key['reference'], `${path}.reference`);
  return {
    fields: reader.texts(key['fields'], `${path}.fields`),
    resource: reader.text(reference['resource'], `${path}.reference.resource`),
    referencedFields: reader.texts(reference['fields'], `${path}.reference.fields`),
  };
}

function readDescription(ja: string | undefined, en: string | undefined): Field['description'] {
  return ja === undefined || en === undefined ? undefined : { ja, en };
}

function readGroup(reader: DescriptorReader, value: unknown, path: string): Field['figureGroup'] {
  return value === undefined ? undefined : reader.oneOf(value, path, FIGURE_GROUPS);
}
