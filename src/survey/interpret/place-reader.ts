import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { foldName } from '../../domain/name-folding.ts';
import { tidyText } from '../cells/text.ts';
import { errorCode, isBlank, textOf, type CellContent } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import { isNote } from '../layout/row-shape.ts';
import { isExample } from '../layout/example-mark.ts';
import type { FieldId } from '../tables/field.ts';
import { columnOf, type TableMapping } from '../tables/mapping.ts';
import { readCode } from '../reconcile/read-code.ts';
import type { MunicipalityIndex } from '../reconcile/municipality-index.ts';
import {
  reconcile,
  type PlaceContext,
  type PlaceRemark,
  type PlaceWords,
  type Reconciliation,
} from '../reconcile/reconcile.ts';
import { KnownPlaces, type MatchedPlace } from './known-places.ts';
import {
  isUnlabelled,
  labelColumns,
  labelledAggregate,
  unnamedAggregate,
  type AggregateRow,
} from './aggregate-row.ts';
import type { Report } from './cell-reader.ts';

/** Which place a row is about, and what kind of row it is. */
export type RowPlace =
  | { readonly kind: 'municipality'; readonly code: MunicipalityCode }
  | AggregateRow
  | { readonly kind: 'ward'; readonly label: string }
  /** A row that only names the prefecture or group of those below. */
  | { readonly kind: 'section'; readonly label: string }
  | { readonly kind: 'note'; readonly label: string }
  /** How to fill in the table, by its first cell: 例, 記入例. */
  | { readonly kind: 'example'; readonly label: string }
  | {
      readonly kind: 'question';
      readonly words: PlaceWords;
      readonly question: Extract<Reconciliation, { readonly status: 'question' }>;
    };

type PlaceColumn = 'prefecture' | 'subprefecture' | 'county' | 'municipality' | 'code';

/** One part of a place: its column, and what the rows so far say of it. */
interface PlaceField {
  readonly column: TableColumn | undefined;
  /** Blanks repeat the row above. */
  readonly isFilled: boolean;
  /** Parts inside this one: what was left out below one prefecture does not hold below the next. */
  readonly inner: readonly PlaceField[];
  last: CellContent;
}

/** Reads the place of one row after the other, filling in labels that rows leave out. */
export class PlaceReader {
  readonly #mapping: TableMapping;
  readonly #index: MunicipalityIndex;
  readonly #report: Report;
  readonly #fields: Readonly<Record<PlaceColumn, PlaceField>>;
  readonly #labels: ReturnType<typeof labelColumns>;
  /** Columns of the sheet that mean something. */
  readonly #mapped: readonly number[];
  readonly #sheets: PlaceContext['sheets'];
  readonly #known: KnownPlaces;
  /** The municipality of the row before, a city whose wards may follow. */
  #lastCode: MunicipalityCode = '';
  /** The subtotal of the row before, whose 男 and 女 may follow without its label. */
  #aggregate: AggregateRow | undefined;

  constructor(
    mapping: TableMapping,
    context: PlaceContext,
    index: MunicipalityIndex,
    report: Report,
  ) {
    this.#mapping = mapping;
    this.#index = index;
    this.#report = report;
    this.#fields = fieldsOf(mapping, context.sheets === undefined);
    this.#labels = labelColumns(mapping);
    this.#mapped = mapping.columns.map(({ column }) => column.index);
    this.#sheets = context.sheets;
    this.#known = new KnownPlaces((words) => reconcile(words, context, index));
  }

  /** The place of the next row; call once a row, in order. */
  read(row: TableRow): RowPlace {
    const place = this.#continued(row) ?? this.#read(row);
    this.#aggregate = place.kind === 'aggregate' ? place : undefined;
    return place;
  }

  /** 男 and 女 below 全道計: parts of the same subtotal. */
  #continued(row: TableRow): AggregateRow | undefined {
    if (this.#aggregate === undefined) return undefined;
    const sex = columnOf(this.#mapping, 'sex');
    if (sex === undefined) return undefined;
    const isPart = !isBlank(row.cells[sex.index]) && isUnlabelled(row, this.#labels);
    return isPart ? this.#aggregate : undefined;
  }

  #read(row: TableRow): RowPlace {
    const first = row.cells.find((content) => !isBlank(content));
    if (isExample(first)) return { kind: 'example', label: textOf(first).trim() };
    // A form is one record, however little of it was filled in.
    const isForm = this.#sheets !== undefined;
    const label = isForm ? undefined : this.#loneLabel(row);
    if (label !== undefined) return this.#section(row, label);
    const aggregate = isForm ? undefined : labelledAggregate(row, this.#labels);
    if (aggregate !== undefined) {
      const { county, municipality, code } = this.#fields;
      for (const field of [county, municipality, code]) field.last = undefined;
      return aggregate;
    }
    const words = this.#words(row);
    const found = this.#known.of(words);
    const sheet = this.#sheets?.[row.row];
    if (sheet !== undefined && (found.status === 'blank' || found.status === 'aggregate'))
      return this.#form(row, { ...words, municipality: sheet });
    return this.#outcome(row, words, found);
  }

  /** A form that does not say its municipality: its sheet's name is asked about, not believed. */
  #form(row: TableRow, words: PlaceWords): RowPlace {
    const found = this.#known.of(words);
    const isAnswered =
      found.status === 'matched' && found.remarks.some(({ kind }) => kind === 'answerApplied');
    if (isAnswered) return this.#outcome(row, words, found);
    const named = found.status === 'question' ? found.among : [];
    const among = found.status === 'matched' ? [found.code] : named;
    const asked = { status: 'question', reason: 'placeBlank', among, remarks: [] } as const;
    return { kind: 'question', words, question: { ...asked, found: words.municipality } };
  }

  #outcome(row: TableRow, words: PlaceWords, found: Reconciliation): RowPlace {
    if (found.status === 'matched') return this.#municipality(row, found);
    const label = `${words.prefecture}${words.municipality}`;
    if (found.status === 'aggregate') {
      if (found.level === 'ward') return { kind: 'ward', label };
      const place = label.replace(/[-‐―−－ー*＊]+$/u, '') || textOf(words.code);
      return { kind: 'aggregate', scope: found.level, label: place, isPlace: true, prefecture: '' };
    }
    if (found.status === 'blank') return unnamedAggregate(row, this.#labels);
    for (const remark of found.remarks) this.#remark(row, remark);
    const ward = this.#wardOf(words);
    return ward ? { kind: 'ward', label } : { kind: 'question', words, question: found };
  }

  #municipality(row: TableRow, found: MatchedPlace): RowPlace {
    for (const remark of found.remarks) this.#remark(row, remark);
    this.#lastCode = found.code;
    return { kind: 'municipality', code: found.code };
  }

  /** 札幌市中央区, or 中央区 below 札幌市: no municipality of its own. */
  #wardOf(words: PlaceWords): boolean {
    const name = foldName(words.municipality);
    if (!name.endsWith('区')) return false;
    const city = /^(?<city>.+?市).+区$/u.exec(name)?.groups?.['city'];
    if (city !== undefined) return this.#index.byFoldedName.has(city);
    const isCity = this.#index.byCode.get(this.#lastCode)?.name.endsWith('市') === true;
    return isCity && !name.includes('市');
  }

  #words(row: TableRow): PlaceWords {
    // From the widest to the narrowest: a new prefecture ends what was left out below it.
    const fields = this.#fields;
    const prefecture = this.#text(row, fields.prefecture);
    this.#cell(row, fields.subprefecture);
    const county = this.#text(row, fields.county);
    const municipality = this.#isOfWider(row) ? '' : this.#text(row, fields.municipality);
    return { prefecture, county, municipality, code: this.#cell(row, fields.code) };
  }

  /** The row has the code of nation or prefecture and names no municipality: none is left out. */
  #isOfWider(row: TableRow): boolean {
    const code = this.#fields.code.column;
    const named = this.#fields.municipality.column;
    if (code === undefined || named === undefined || !isBlank(row.cells[named.index])) return false;
    const { status } = readCode(row.cells[code.index], false, this.#index);
    return status === 'nation' || status === 'prefecture';
  }

  #text(row: TableRow, field: PlaceField): string {
    return tidyText(textOf(this.#cell(row, field)));
  }

  /** The row's own cell, or the one above it where the table leaves repeats out. */
  #cell(row: TableRow, field: PlaceField): CellContent {
    const { column, last } = field;
    if (column === undefined) return last;
    const own = row.cells[column.index];
    const error = errorCode(own);
    if (error !== undefined) {
      const seen = { row: row.row, column: column.index, heading: column.label, found: error };
      this.#report(error === 'uncalculated' ? 'formulaUncalculated' : 'formulaError', seen);
      return undefined;
    }
    if (!isBlank(own)) {
      if (own !== last) forget(field.inner);
      this.#reportSpaces(row, column, own);
      field.last = own;
      return own;
    }
    if (!field.isFilled || last === undefined) return undefined;
    this.#report('labelFilled', {
      row: row.row,
      column: column.index,
      heading: column.label,
      done: textOf(last),
    });
    return last;
  }

  #reportSpaces(row: TableRow, column: TableColumn, content: CellContent): void {
    if (typeof content !== 'string' || tidyText(content) === content) return;
    const place = { row: row.row, column: column.index, heading: column.label };
    this.#report('layoutSpaces', { ...place, found: content, done: tidyText(content) });
  }

  /** A row with one filled cell, which names what follows: 北海道, 【空知総合振興局】. */
  #loneLabel(row: TableRow): string | undefined {
    let lone: CellContent;
    for (const index of this.#mapped) {
      const content = row.cells[index];
      if (isBlank(content)) continue;
      if (lone !== undefined) return undefined;
      lone = content;
    }
    const single = this.#mapped.length > 1 && typeof lone === 'string';
    return single ? tidyText(textOf(lone)) : undefined;
  }

  #section(row: TableRow, label: string): RowPlace {
    if (isNote(label) || label.length > 25) return { kind: 'note', label };
    const plain = label.replace(/[【】〈〉[\]()（）]/gu, '').replace(/^[\d０-９]+[.．\s]*/u, '');
    const { prefecture, municipality } = this.#fields;
    const isPrefecture = this.#index.prefectureByName.has(foldName(plain));
    const own = municipality.column;
    const isMunicipality = own !== undefined && !isBlank(row.cells[own.index]);
    // A municipality alone on its row heads the rows of its hubs.
    if (isMunicipality && !isPrefecture && municipality.isFilled) this.#cell(row, municipality);
    if (isPrefecture) {
      if (prefecture.column !== undefined) forget(prefecture.inner);
      prefecture.last = plain;
    }
    return { kind: 'section', label };
  }

  #remark(row: TableRow, remark: PlaceRemark): void {
    const column = this.#fields[remark.field].column ?? this.#fields.municipality.column;
    const { kind, found, expected = '', done = '' } = remark;
    const place = column === undefined ? {} : { column: column.index, heading: column.label };
    this.#report(kind, { row: row.row, ...place, found, expected, done });
  }
}

function fieldsOf(
  mapping: TableMapping,
  mayFill: boolean,
): Readonly<Record<PlaceColumn, PlaceField>> {
  const has = (field: FieldId): boolean => columnOf(mapping, field) !== undefined;
  // A municipality repeats only over its parts.
  const parts = has('name') || has('sex') || has('fiscalYear');
  const field = (id: PlaceColumn, isRepeated: boolean, ...inner: PlaceField[]): PlaceField => ({
    column: columnOf(mapping, id),
    isFilled: mayFill && isRepeated,
    inner,
    last: undefined,
  });
  const code = field('code', parts);
  const municipality = field('municipality', parts, code);
  const county = field('county', true, municipality, code);
  const subprefecture = field('subprefecture', true, county, municipality, code);
  const prefecture = field('prefecture', true, subprefecture, county, municipality, code);
  return { prefecture, subprefecture, county, municipality, code };
}

function forget(fields: readonly PlaceField[]): void {
  for (const field of fields) field.last = undefined;
}
