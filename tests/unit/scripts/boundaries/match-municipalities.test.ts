import { expect, test } from 'vitest';
import type { Area } from '../../../../scripts/lib/boundaries/boundary-areas.ts';
import { matchMunicipalities } from '../../../../scripts/lib/boundaries/match-municipalities.ts';

const KNOWN = {
  nameByCode: new Map([
    ['01100', '札幌市'],
    ['13101', '千代田区'],
    ['14100', '横浜市'],
    ['14130', '川崎市'],
    ['22100', '静岡市'],
    ['22130', '浜松市'],
    ['39201', '高知市'],
    ['40231', '那珂川市'],
  ]),
  codeChanges: new Map([['40305', '40231']]),
};

function match(...codes: string[]): ReturnType<typeof matchMunicipalities> {
  const areas = codes.map((code): Area => ({
    type: 'Polygon',
    arcs: [],
    properties: { code, name: `name ${code}` },
  }));
  return matchMunicipalities(
    { topology: { type: 'Topology', objects: {}, arcs: [] }, areas },
    KNOWN,
  );
}

test('wards of designated cities join their city, also beyond the tens it starts in', () => {
  const { byCode, wardsMerged } = match(
    '14101',
    '14118',
    '14131',
    '14137',
    '22131',
    '22140',
    '22101',
  );
  expect([...byCode].map(([code, areas]) => [code, areas.length])).toEqual([
    ['14100', 2],
    ['14130', 2],
    ['22130', 2],
    ['22100', 1],
  ]);
  expect(wardsMerged).toBe(7);
});

test('special wards of Tokyo are municipalities, and a ward of nowhere is unknown', () => {
  const { byCode, unknown } = match('13101', '13199', '39101');
  expect([...byCode.keys()]).toEqual(['13101']);
  expect(unknown.map(({ code }) => code)).toEqual(['13199', '39101']);
});

test('a former code counts as the one of today', () => {
  const { byCode, codesUpdated, unknown } = match('40305');
  expect([...byCode.keys()]).toEqual(['40231']);
  expect([codesUpdated, unknown]).toEqual([1, []]);
});

test('islands with one code are one municipality', () => {
  expect(match('39201', '39201').byCode.get('39201')).toHaveLength(2);
});

test('northern villages and unassigned land are kept apart', () => {
  const { northern, unassigned, unknown } = match('01695', '01700', '13000', '01701');
  expect(northern.map(({ properties }) => properties.code)).toEqual(['01695', '01700']);
  expect(unassigned.map(({ properties }) => properties.code)).toEqual(['13000']);
  expect(unknown.map(({ code }) => code)).toEqual(['01701']);
});

test('what has no area and what has no municipality is told, each with its name', () => {
  const { missing, unknown } = match('39201', '39999');
  expect(missing).toHaveLength(7);
  expect(missing[0]).toEqual({ code: '01100', name: '札幌市' });
  expect(unknown).toEqual([{ code: '39999', name: 'name 39999' }]);
});
