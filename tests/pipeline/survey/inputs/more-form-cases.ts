import { workbook, type Cells, type SheetInput, type SurveyCase } from './input-files.ts';

type Row = Cells[number];

function sheet(name: string, ...cells: readonly Row[]): SheetInput {
  return { name, cells: [['小さな拠点の形成に関する実態調査　調査票'], ...cells] };
}

const DATE: Row = ['令和4年5月末現在'];
const YUSUHARA: readonly Row[] = [['都道府県名', '高知県'], ['市町村名', '檮原町'], ['拠点名', 'あおぞら']];
const OTOYO: readonly Row[] = [['都道府県名', '高知県'], ['市町村名', '大豊町'], ['拠点名', 'みずほ']];

function file(shows: string, ...sheets: readonly SheetInput[]): SurveyCase {
  return { shows, file: 'input.xlsx', bytes: workbook('xlsx', sheets) };
}

/** Pairs of forms, and what stands beside them, as they go wrong in practice. */
export const moreFormCases: Readonly<Record<string, SurveyCase>> = {
  'forms-with-words-as-values': file(
    'the cell beside a label is its value, be it a word that heads columns elsewhere; labels nobody knows become columns that are named',
    sheet('1', DATE, ...YUSUHARA, ['主な施設', '郵便局'], ['診療所', '○'], ['運営主体', '市町村'], ['商店', '○'], ['特記事項', '移動販売あり'], ['冬の見守り', '週2回']),
    sheet('2', DATE, ['都道府県名', '高知県'], ['市町村名', '大豊町'], ['拠点名', '診療所'], ['主な施設', '公民館、学校'], ['診療所', '×'], ['運営主体', '地域運営組織'], ['商店', '無'], ['特記事項', null], ['冬の見守り', '月1回']),
  ),
  'forms-of-two-kinds': file(
    'forms of hubs and of organisations become a table each',
    sheet('拠点1', DATE, ...YUSUHARA, ['集落数', 6]),
    sheet('組織1', DATE, ['都道府県名', '高知県'], ['市町村名', '檮原町'], ['地域運営組織名', 'あおぞらの会'], ['法人格', 'NPO法人'], ['設立年月', '平成25年4月']),
    sheet('拠点2', DATE, ...OTOYO, ['集落数', 3]),
    sheet('組織2', DATE, ['都道府県名', '高知県'], ['市町村名', '大豊町'], ['地域運営組織名', 'みずほの会'], ['法人格', '任意団体'], ['設立年月', '平成26年4月']),
  ),
  'forms-with-other-labels': file(
    'forms of one kind whose labels differ are refused: the sheet and the labels are named',
    sheet('1', DATE, ...YUSUHARA, ['集落数', 6], ['備考', '']),
    sheet('2', DATE, ...OTOYO, ['集落の数', 3], ['備考', '']),
  ),
  'forms-of-two-dates': file(
    'forms of two dates are refused; one that says no date is of that of the others',
    sheet('1', DATE, ...YUSUHARA, ['集落数', 6]),
    sheet('2', ['令和5年5月末現在'], ...OTOYO, ['集落数', 3]),
    sheet('3', ...OTOYO, ['集落数', 3]),
  ),
  'forms-with-a-date-missing': file(
    'forms without a date are of that of the others, which is said of each',
    sheet('1', ...YUSUHARA, ['集落数', 6]),
    sheet('2', DATE, ...OTOYO, ['集落数', 3]),
    sheet('3', ['都道府県名', '高知県'], ['市町村名', '本山町'], ['拠点名', 'さめうら'], ['集落数', 4]),
  ),
  'forms-of-two-kinds-with-a-date-missing': file(
    'the date and fiscal year of one kind of forms are those of the other, which state none',
    sheet('拠点1', ['令和3年度'], DATE, ...YUSUHARA, ['集落数', 6]),
    sheet('組織1', ['都道府県名', '高知県'], ['市町村名', '檮原町'], ['地域運営組織名', 'あおぞらの会'], ['法人格', 'NPO法人'], ['設立年月', '平成25年4月']),
  ),
  'forms-with-a-date-in-one-name': file(
    'a date in the name of one sheet of many is that of all',
    sheet('檮原', ...YUSUHARA, ['集落数', 6]),
    sheet('R4年5月大豊', ...OTOYO, ['集落数', 3]),
    sheet('本山', ['都道府県名', '高知県'], ['市町村名', '本山町'], ['拠点名', 'さめうら'], ['集落数', 4]),
    sheet('本山2', ['都道府県名', '高知県'], ['市町村名', '本山町'], ['拠点名', 'もとやま'], ['集落数', 5]),
  ),
  'forms-of-two-units': file(
    'forms that give one figure in two units are refused',
    sheet('1', DATE, ...YUSUHARA, ['人口', 1.2, '千人'], ['集落数', 6]),
    sheet('2', DATE, ...OTOYO, ['人口', 800, '人'], ['集落数', 3]),
  ),
  'forms-with-notes': file(
    'the legend and the practice mark of any form are those of all',
    sheet('1', DATE, ...YUSUHARA, ['人口', '-'], ['集落数', 'x']),
    sheet('2', DATE, ...OTOYO, ['人口', 800], ['集落数', 3], ['※「-」は未調査、「x」は秘匿'], ['演習用（架空）']),
  ),
  'forms-with-two-legends': file(
    'forms whose notes explain a mark in two ways are refused',
    sheet('1', DATE, ...YUSUHARA, ['人口', '-'], ['集落数', 1], ['※「-」は未調査']),
    sheet('2', DATE, ...OTOYO, ['人口', '-'], ['集落数', 3], ['※「-」は秘匿']),
  ),
  'forms-with-one-unread': file(
    'a sheet with the labels of the forms that is no form of one record refuses the file',
    sheet('1', DATE, ...YUSUHARA, ['集落数', 6]),
    sheet('2', DATE, ...OTOYO, ['集落数', 3, 4]),
  ),
  'list-with-a-dictionary': file(
    'a sheet that explains the columns of a list is no form',
    {
      name: '一覧',
      cells: [['都道府県名', '市町村名', '拠点名', '集落数', '調査時点'], ['高知県', '檮原町', 'あおぞら', 6, '令和4年5月'], ['高知県', '大豊町', 'みずほ', 3, '令和4年5月']],
    },
    {
      name: '項目の説明',
      cells: [['項目', '説明'], ['都道府県名', '県の名'], ['市町村名', '市町村の名'], ['拠点名', '拠点の名'], ['集落数', '集落の数']],
    },
  ),
  'list-with-a-form': file(
    'a form beside a list is not read, and that is said',
    {
      name: '一覧',
      cells: [['都道府県名', '市町村名', '拠点名', '集落数'], ['高知県', '大豊町', 'みずほ', 3], ['高知県', '馬路村', 'つばさ', 2]],
    },
    sheet('檮原町', DATE, ...YUSUHARA, ['集落数', 6]),
  ),
  'people-in-thousands': file(
    'people headed 千人 are counted as people, and that is said',
    {
      name: '一覧',
      cells: [['都道府県名', '市町村名', '拠点名', '人口（千人）', '集落数'], ['高知県', '大豊町', 'みずほ', 1.2, 3], ['高知県', '馬路村', 'つばさ', '0.8千人', 2]],
    },
  ),
};
