import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LongitudeLatitude } from '../../../src/domain/position.ts';
import { PROJECT } from '../../run/command.ts';

/** Rows of a table of `data/`, its heading first; none of the tables read has a quoted comma. */
export const rowsOf = (path: string): string[][] =>
  readFileSync(join(PROJECT, 'data', path), 'utf8')
    .split('\n')
    .map((line) => line.split(','));

/** Where a table of `data/` has an office: the columns are found by their names. */
export function officeOf(code: string): LongitudeLatitude {
  const [heading = [], ...rows] = rowsOf('reference/municipalities.csv');
  const row = rows.find((cells) => cells[heading.indexOf('municipality_code')] === code);
  const number = (column: RegExp): number =>
    Number(row?.[heading.findIndex((name) => column.test(name))]);
  return [number(/^office_longitude/), number(/^office_latitude/)];
}
