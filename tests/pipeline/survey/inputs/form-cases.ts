import { workbook, type Cells, type SheetInput, type SurveyCase } from './input-files.ts';

interface Answers {
  readonly municipality: string;
  readonly name: string;
  readonly population: string | number | null;
  readonly settlements: string | number | null;
  readonly facilities: string | null;
  readonly rmo: string | null;
}

/** The form as a municipality gets it, each label beside the cell to be filled in. */
function form({ municipality, name, population, settlements, facilities, rmo }: Answers): Cells {
  return [
    ['小さな拠点の形成に関する実態調査　調査票', null, null, null, null],
    ['令和4年5月末現在', null, null, null, null],
    [null, null, null, null, null],
    ['都道府県名', '高知県', null, '市町村名', municipality],
    ['地区名・拠点名', name, null, null, null],
    ['住所', null, null, null, null],
    ['人口', population, '人', '集落数', settlements],
    ['主な拠点施設', facilities, null, null, null],
    ['地域運営組織の有無', rmo, null, null, null],
    ['※ 拠点ごとに1枚を記入してください。', null, null, null, null],
  ];
}

function sheet(name: string, answers: Partial<Answers> & { readonly municipality: string }): SheetInput {
  const blank = { name: '', population: null, settlements: null, facilities: null, rmo: null };
  return { name, cells: form({ ...blank, ...answers }), merges: ['A1:E1'] };
}

const TAKEN = [
  sheet('檮原町', {
    municipality: '檮原町',
    name: 'あおぞら',
    population: '１，２３４',
    settlements: 6,
    facilities: '診療所',
    rmo: '有',
  }),
  sheet('大豊町', {
    municipality: '大豊町',
    name: 'みずほ',
    population: 560,
    settlements: '約12',
    facilities: '郵便局、公民館',
    rmo: '無',
  }),
];

/** Forms as they come back: one record a sheet, each label beside its value. */
export const formCases: Readonly<Record<string, SurveyCase>> = {
  'forms-of-one-record': {
    shows:
      'one hub a sheet, each label beside its value: a row for each sheet, findings at the cells of the sheets',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      ...TAKEN,
      sheet('鏡村', { municipality: '鏡村', name: 'つばさ', population: 'いちまん', settlements: 3 }),
    ]),
  },
  'forms-with-a-blank-one': {
    shows: 'a form that nobody filled in is left out and named, as is the sheet of an example',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      sheet('記入例', {
        municipality: '○○町',
        name: '○○地区',
        population: 100,
        settlements: 1,
        facilities: '郵便局',
        rmo: '有',
      }),
      ...TAKEN,
      sheet('様式', { municipality: '' }),
    ]),
  },
  'forms-without-a-place': {
    shows: 'a form that leaves its municipality blank is asked about, not taken for that of the sheet before',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      ...TAKEN,
      sheet('馬路村', { municipality: '', name: 'こだま計' }),
      sheet('3', { municipality: '', name: 'つばさ', population: 70, settlements: 2, rmo: '有' }),
    ]),
  },
  'forms-of-several-records': {
    shows: 'forms side by side on one sheet are no form of one record: they are asked about',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '回答',
        cells: [
          ['市町村名', '檮原町', '大豊町', '馬路村'],
          ['拠点名', 'あおぞら', 'みずほ', 'つばさ'],
          ['集落数', 6, 12, 3],
          ['人口', 100, 200, 300],
          ['住所', 'あ', 'い', 'う'],
        ],
      },
    ]),
  },
};
