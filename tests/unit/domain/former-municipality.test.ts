import { describe, expect, test } from 'vitest';
import { followChanges } from '../../../src/domain/former-municipality.ts';
import {
  changesOf,
  changesTable,
  type MunicipalityChange,
} from '../../../src/domain/municipality-change.ts';

function change(
  old: string,
  next: string,
  kind: MunicipalityChange['kind'],
  changedOn: string,
): MunicipalityChange {
  const [oldCode = '', oldName = ''] = old.split(' ');
  const [newCode = '', newName = ''] = next.split(' ');
  return { oldCode, oldCounty: '', oldName, oldKana: '', newCode, newName, kind, changedOn };
}

const CHANGES = [
  change('99301 甲町', '99301 丙町', 'merged_to_form', '1975-04-01'),
  change('99302 乙村', '99301 丙町', 'merged_to_form', '1975-04-01'),
  change('99301 丙町', '99201 丙市', 'became_city', '1990-04-01'),
  change('99201 丙市', '99202 丁市', 'merged_into', '2005-04-01'),
  change('99303 戊町', '99303 戊町', 'merged_to_form', '2005-04-01'),
  change('99304 己村', '99303 戊町', 'merged_to_form', '2005-04-01'),
  change('99305 庚村', '99305 庚町', 'became_town', '1980-04-01'),
  change('99306 辛村', '99306 辛町', 'became_town', '1980-04-01'),
  change('99307 壬村', '99306 辛町', 'merged_into', '1999-04-01'),
  change('99308 癸村', '99305 庚町', 'divided', '1970-04-01'),
  change('99308 癸村', '99306 辛町', 'divided', '1970-04-01'),
];
const followed = followChanges(CHANGES);
const of = (name: string, on?: string) =>
  followed.filter(
    (one) => one.change.oldName === name && (on === undefined || one.change.changedOn === on),
  );

describe(followChanges, () => {
  test('follows every step to today, each with its day and name', () => {
    expect(of('乙村')).toMatchObject([
      {
        code: '99202',
        isWhole: false,
        steps: [
          { on: '1975-04-01', name: '丙町' },
          { on: '1990-04-01', name: '丙市' },
          { on: '2005-04-01', name: '丁市' },
        ],
      },
    ]);
  });

  test('a merger that keeps the name and code of one member is one step', () => {
    expect(of('戊町')).toMatchObject([
      { code: '99303', isWhole: false, steps: [{ name: '戊町' }] },
    ]);
    expect(of('己村')).toMatchObject([{ code: '99303', steps: [{ on: '2005-04-01' }] }]);
  });

  test('one that only became a town is all of it, unless others joined later', () => {
    expect(of('庚村')).toMatchObject([{ code: '99305', isWhole: true }]);
    expect(of('辛村')).toMatchObject([{ code: '99306', isWhole: false }]);
  });

  test('one that was divided leads to each of those it went to', () => {
    expect(of('癸村').map(({ code, isWhole }) => [code, isWhole])).toEqual([
      ['99305', false],
      ['99306', false],
    ]);
  });
});

test('changes are the same after being columns', () => {
  expect(changesOf(changesTable(CHANGES))).toEqual(CHANGES);
});
