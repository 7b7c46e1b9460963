import { lines, patched, utf8, workbook, type SurveyCase } from './input-files.ts';

const HEAD = ['都道府県', '市町村', '拠点名', '集落数'] as const;

/** Layouts that no machine was meant to read. */
export const layoutCases: Readonly<Record<string, SurveyCase>> = {
  'several-tables': {
    shows: 'two tables of different kinds one below the other on one sheet',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: 'まとめ',
        cells: [
          ['表1 小さな拠点（令和4年5月末時点）'],
          [...HEAD],
          ['高知県', '檮原町', 'あおぞら', 6],
          ['高知県', '大豊町', 'みずほ', 12],
          [],
          ['表2 地域運営組織'],
          ['都道府県', '市町村', '組織名', '法人格'],
          ['島根県', '雲南市', 'ひなた協議会', 'なし'],
          ['島根県', '雲南市', 'こだまの会', 'ＮＰＯ法人'],
        ],
      },
    ]),
  },
  'tables-side-by-side': {
    shows: 'a list folded into two columns of the page',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '令和4年4月1日現在,,,,,,',
        '都道府県,市町村,人口（人）,,都道府県,市町村,人口（人）',
        '高知県,檮原町,10,,島根県,雲南市,30',
        '高知県,大豊町,20,,島根県,海士町,40',
        '高知県,香美市,30,,,,',
      ),
    ),
  },
  'hidden-parts': {
    shows: 'hidden rows, columns and sheets are read and reported',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '一覧',
        cells: [
          [...HEAD, '内部用'],
          ['高知県', '檮原町', 'あおぞら', 6, 'a'],
          ['高知県', '大豊町', 'みずほ', 12, 'b'],
          ['高知県', '香美市', 'つばさ', 3, 'c'],
        ],
        hiddenRows: [3],
        hiddenColumns: [5],
      },
      { name: '作業', cells: [['メモ'], ['要確認']], hidden: true },
    ]),
  },
  'hidden-parts-ods': {
    shows: 'hidden rows in OpenDocument',
    file: 'input.ods',
    bytes: patched(
      workbook('ods', [
        {
          name: '一覧',
          cells: [[...HEAD], ['高知県', '檮原町', 'あおぞら', 6], ['高知県', '大豊町', 'みずほ', 12]],
        },
      ]),
      {
        'content.xml': (xml) => {
          const rows = xml.split('<table:table-row');
          return rows.map((row, at) => (at === 2 ? ` table:visibility="collapse"${row}` : row)).join('<table:table-row');
        },
      },
    ),
  },
  'blank-rows-and-columns': {
    shows: 'blank rows and a blank column for looks do not divide a table',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,,拠点名,集落数',
        '高知県,檮原町,,あおぞら,6',
        ',,,,',
        '高知県,大豊町,,みずほ,12',
        ',,,,',
        ',,,,',
        '高知県,香美市,,つばさ,3',
      ),
    ),
  },
  'repeated-heading': {
    shows: 'the heading repeated for each printed page',
    file: 'input.csv',
    bytes: utf8(
      lines(
        HEAD.join(','),
        '高知県,檮原町,あおぞら,6',
        HEAD.join(','),
        '高知県,大豊町,みずほ,12',
      ),
    ),
  },
  'notes-and-legend': {
    shows: 'notes below the table, which say what its marks mean',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市町村,拠点名,集落数',
        '高知県,檮原町,あおぞら,-',
        '高知県,大豊町,みずほ,…',
        '高知県,香美市,つばさ,***',
        '',
        '（注）1 「-」は調査していないもの、「***」は秘匿。',
        '資料：架空の調査',
      ),
    ),
  },
  'stray-memo': {
    shows: 'a memo beside the table is reported and not read',
    file: 'input.xlsx',
    bytes: workbook('xlsx', [
      {
        name: '一覧',
        cells: [
          [...HEAD],
          ['高知県', '檮原町', 'あおぞら', 6, null, null, '要確認'],
          ['高知県', '大豊町', 'みずほ', 12],
          ['高知県', '香美市', 'つばさ', 3],
          ['高知県', '高知市', 'ひなた', 3],
        ],
      },
    ]),
  },
  'heading-missing': {
    shows: 'a column without a heading, and spaces that stretch a heading',
    file: 'input.csv',
    bytes: utf8(
      lines(
        '都道府県,市　町　村,拠点名,集落数,',
        '高知県,檮原町,あおぞら,6,北部',
        '高知県,大豊町,みずほ,12,南部',
      ),
    ),
  },
  'objects-and-colours': {
    shows: 'a text box over the cells, and cells told apart by colour alone',
    file: 'input.xlsx',
    bytes: coloured(),
  },
  'phonetic-guides': {
    shows: 'readings that Excel keeps beside Japanese text are not part of the text',
    file: 'input.xlsx',
    bytes: patched(
      workbook('xlsx', [
        { name: '一覧', cells: [[...HEAD], ['高知県', '檮原町', 'あおぞら', 6]] },
      ]),
      {
        'xl/sharedStrings.xml': (xml) =>
          xml
            .replace('<t>檮原町</t>', '<t>檮原町</t><rPh sb="0" eb="3"><t>ユスハラチョウ</t></rPh><phoneticPr fontId="1"/>')
            .replace('<t>高知県</t>', '<r><t>高知</t></r><r><rPr><b/></rPr><t>県</t></r><rPh sb="0" eb="2"><t>コウチ</t></rPh>'),
      },
    ),
  },
  'unquoted-comma': {
    shows: 'a comma in a value without quotes shifts the row: asked about, not guessed',
    file: 'input.csv',
    bytes: utf8(
      lines(HEAD.join(','), '高知県,檮原町,あおぞら,6', '高知県,大豊町,みずほ,1,200'),
    ),
  },
};

/** SheetJS writes neither fills nor drawings: they are put into the parts. */
function coloured(): Uint8Array {
  const bytes = workbook('xlsx', [
    {
      name: '一覧',
      cells: [
        [...HEAD],
        ['高知県', '檮原町', 'あおぞら', 6],
        ['高知県', '大豊町', 'みずほ', 12],
        ['高知県', '香美市', 'つばさ', 3],
      ],
    },
  ]);
  const anchor =
    '<xdr:twoCellAnchor><xdr:from/><xdr:to/><xdr:sp><xdr:txBody><a:p><a:r><a:t>黄色は未確認</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:twoCellAnchor>';
  return patched(bytes, {
    'xl/styles.xml': (xml) =>
      xml
        .replace(/<fills[\s\S]*?<\/fills>/u, '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>')
        .replace(/<cellXfs[\s\S]*?<\/cellXfs>/u, '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0" xfId="0" applyFill="1"/></cellXfs>'),
    'xl/worksheets/sheet1.xml': (xml) =>
      xml
        .replace('<c r="D3"', '<c r="D3" s="1"')
        .replace('</worksheet>', '<drawing r:id="rId9"/></worksheet>'),
    'xl/worksheets/_rels/sheet1.xml.rels': () =>
      '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    'xl/drawings/drawing1.xml': () =>
      `<?xml version="1.0" encoding="UTF-8"?><xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchor}</xdr:wsDr>`,
  });
}
