import type { Repair } from '../../domain/survey-finding.ts';
import { isBlank, textOf, type CellContent } from '../grid.ts';
import { plainNumber } from './number.ts';

/** What came of reading a latitude or longitude, in degrees. */
export type CoordinateReading =
  | { readonly status: 'degrees'; readonly value: number; readonly repairs: readonly Repair[] }
  | { readonly status: 'blank' }
  | { readonly status: 'unreadable' };

const MARKED =
  /^(?:東経|北緯|[EN])?\s*(?<degrees>\d{1,3})\s*(?:度|°|º|˚)\s*(?<minutes>\d{1,2})\s*(?:分|'|′|’)\s*(?:(?<seconds>\d{1,2}(?:\.\d+)?)\s*(?:秒|"|″|”|''|′′|’’)?)?\s*[EN]?$/u;
const DOTTED =
  /^(?:東経|北緯|[EN])?(?<degrees>\d{2,3})[.:](?<minutes>[0-5]\d)[.:](?<seconds>[0-5]\d(?:\.\d+)?)$/u;
const PACKED = /^(?<degrees>\d{2,3})(?<minutes>[0-5]\d)(?<seconds>[0-5]\d(?:\.\d+)?)$/u;

/**
 * Reads decimal degrees, or degrees, minutes and seconds (33度21分15秒, 33°21′15″,
 * 33.21.15, 332115) to decimal degrees with 7 places (about 1 cm).
 */
export function readCoordinate(content: CellContent): CoordinateReading {
  if (isBlank(content)) return { status: 'blank' };
  const plain = plainNumber(content);
  if (plain !== undefined && Math.abs(plain) <= 180) return degrees(plain, []);
  const text = textOf(content).normalize('NFKC').trim();
  const spaced = text.replace(/\s+/gu, '');
  const groups = (MARKED.exec(spaced) ?? DOTTED.exec(spaced) ?? PACKED.exec(spaced))?.groups;
  if (groups !== undefined) return fromParts(groups);
  const decimal = /^(?:東経|北緯|[EN])?(?<value>\d{1,3}(?:\.\d+)?)(?:度|°)?[EN]?$/u.exec(spaced);
  const value = Number(decimal?.groups?.['value'] ?? Number.NaN);
  return Math.abs(value) <= 180 ? degrees(value, ['textNumber']) : { status: 'unreadable' };
}

function fromParts(groups: Readonly<Record<string, string | undefined>>): CoordinateReading {
  const [whole, minutes, seconds] = ['degrees', 'minutes', 'seconds'].map((part) =>
    Number(groups[part] ?? 0),
  );
  if (whole === undefined || minutes === undefined || seconds === undefined)
    return { status: 'unreadable' };
  if (minutes >= 60 || seconds >= 60) return { status: 'unreadable' };
  const value = whole + minutes / 60 + seconds / 3600;
  return degrees(Number(value.toFixed(7)), ['degreesMinutesSeconds']);
}

function degrees(value: number, repairs: readonly Repair[]): CoordinateReading {
  return { status: 'degrees', value, repairs };
}
