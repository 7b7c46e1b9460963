import type { MultiPolygon, Polygon } from 'geojson';
import { writeDelimited, type DelimitedColumn } from '../../domain/delimited.ts';
import { MUNICIPALITY_AREAS } from '../../domain/edition.ts';
import { writeGeoJson, type AbsenceLegend, type Citation } from '../../domain/geojson-document.ts';
import type { LoadedEdition } from '../../domain/loaded-edition.ts';
import type { Measure } from '../../domain/measure.ts';
import { withCheckDigit, type MunicipalityCode } from '../../domain/municipality-code.ts';
import { writeReadme } from '../../domain/readme.ts';
import { ABSENCES } from '../../domain/absence.ts';
import type { AreaRow } from '../../state/municipality-rows.ts';
import { classHeadingOf, classSourceOf, ownListSource } from '../class-list-words.ts';
import { markOfDataset } from '../dataset-words.ts';
import type { Page } from '../page-context.ts';

/** Rows and measures of the table as the reader sees it. */
export interface TableContent {
  readonly page: Page;
  readonly rows: readonly AreaRow[];
  readonly measures: readonly Measure[];
  /** Caption of the table. */
  readonly title: string;
}

/** Sources that every download of the table names, by id. */
const TABLE_SOURCES = ['localgovjp', 'ssdse-a-2026', 'census-2025-prelim', 'ipss-2023'];

/** The table as comma-separated text. */
export function tableText(content: TableContent): string {
  const { page, rows, measures } = content;
  const { text, edition } = page;
  const columns: DelimitedColumn[] = [
    textColumn(text.table.code, rows, ({ code }) => withCheckDigit(code)),
    textColumn(
      text.table.prefecture,
      rows,
      ({ municipality }) => edition.prefectureByCode.get(municipality.prefectureCode)?.name ?? '',
    ),
    textColumn(text.table.name, rows, ({ municipality }) => municipality.name),
    textColumn(classHeading(page), rows, (row) => className(page, row)),
    ...measures.map((measure): DelimitedColumn => ({
      kind: 'figure',
      heading: measureHeading(page, measure),
      values: rows.map((row) => measure.compute(row.read)),
      digits: measure.digits,
    })),
  ];
  const mark = markOfDataset(text, page.view.dataset);
  const marked =
    mark === undefined ? columns : [textColumn(text.dataset.label, rows, () => mark), ...columns];
  return writeDelimited(marked);
}

/** Areas of municipalities, degrees and longitude first. */
export type Areas = ReadonlyMap<MunicipalityCode, Polygon | MultiPolygon>;

/** Whether the edition has areas of municipalities, which the GeoJSON of the table is then made of. */
export function hasAreas({ manifest }: LoadedEdition): boolean {
  return manifest.files[MUNICIPALITY_AREAS] !== undefined;
}

/**
 * The table as areas, with its citation inside; as a point at its office each municipality
 * that has none, which in an edition without boundaries is every one.
 */
export function tableGeoJson(content: TableContent, areas: Areas | undefined): string {
  const { page, rows, measures } = content;
  const features = rows.map((row) => ({
    id: row.code,
    geometry: areas?.get(row.code) ?? {
      type: 'Point' as const,
      coordinates: [...row.municipality.office],
    },
    texts: {
      code: row.code,
      prefecture: page.edition.prefectureByCode.get(row.municipality.prefectureCode)?.name ?? '',
      name: row.municipality.name,
      depopulation: className(page, row),
    },
    figures: Object.fromEntries(measures.map((measure) => [measure.id, measure.compute(row.read)])),
  }));
  const citation = { ...citationOf(content), geometry: geometryWords(page) };
  return writeGeoJson(features, citation, absenceLegend(page));
}

/** What the columns mean, where they come from, and how to cite them. */
export function tableReadme(content: TableContent, replacedCharacters: readonly string[]): string {
  const { page, measures } = content;
  const notes = [...new Set(measures.flatMap((measure) => measure.notes))];
  return writeReadme([
    {
      words: page.text.download.readmeWords,
      citation: citationOf(content),
      absences: absenceLegend(page),
      notes: [...notes.map((note) => page.text.measureNotes[note]), geometryWords(page)],
      replacedCharacters,
    },
  ]);
}

function citationOf({ page, measures, title }: TableContent): Citation {
  const { text, edition } = page;
  const { manifest } = edition;
  const ownList = ownListSource(page);
  const list = ownList === undefined ? classSourceOf(page) : undefined;
  const used = manifest.sources.filter(({ id }) => TABLE_SOURCES.includes(id) || id === list?.id);
  const { credit, licence, url } = manifest.boundarySource;
  const boundaries = hasAreas(edition) ? [{ name: credit[page.view.language], licence, url }] : [];
  return {
    title: `${text.site.title} ${title}`,
    exercise: noteOn(page),
    edition: manifest.edition,
    survey: [...new Set(measures.map((measure) => text.measures[measure.id].survey))].join(' / '),
    asOf: classHeading(page),
    definition: measures
      .map((measure) => `${measureHeading(page, measure)}: ${text.measureDefinitions[measure.id]}`)
      .join(' / '),
    sources: [
      ...(ownList === undefined ? [] : [ownList]),
      ...used.map(({ publisher, title: name, url }) =>
        [publisher, name, url].filter(Boolean).join(' '),
      ),
      ...boundaries.map(({ name, url: address }) => [name, address].filter(Boolean).join(' ')),
    ],
    licence: [
      ...used.map(({ publisher, licence: terms }) => `${publisher}: ${terms}`),
      ...boundaries.map(({ name, licence: terms }) => `${name}: ${terms}`),
    ].join(' / '),
    text: text.download.citation(title, manifest.edition),
    url: location.href,
  };
}

/** What the shapes of the GeoJSON are. */
function geometryWords({ text, edition }: Page): string {
  return hasAreas(edition) ? text.download.areas : text.download.offices;
}

/** What a file says of data that is not published. */
function noteOn({ text, view }: Page): string | undefined {
  if (view.dataset === 'imported') return text.imported.band;
  return view.dataset === 'exercise' ? text.dataset.exerciseBand : undefined;
}

function absenceLegend({ text }: Page): AbsenceLegend {
  const words = ABSENCES.map((absence) => [absence, text.absence[absence].name]);
  return Object.fromEntries(words) as AbsenceLegend;
}

function classHeading(page: Page): string {
  return classHeadingOf(page) ?? page.text.table.depopulation;
}

function className({ text }: Page, { depopulation }: AreaRow): string {
  return depopulation === undefined ? text.absence.notLoaded.name : text.depopulation[depopulation];
}

function measureHeading({ text }: Page, measure: Measure): string {
  const unit = text.measureUnits[measure.unit];
  return unit === ''
    ? text.measures[measure.id].name
    : `${text.measures[measure.id].name}${text.marks.unit(unit)}`;
}

function textColumn(
  heading: string,
  rows: readonly AreaRow[],
  value: (row: AreaRow) => string,
): DelimitedColumn {
  return { kind: 'text', heading, values: rows.map(value) };
}
