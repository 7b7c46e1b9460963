import type { Finding } from '../../domain/survey-finding.ts';
import { importFieldsJa } from '../ja/import-fields.ts';
import { formatDate } from '../format.ts';
import { describeChanges, describeMergers } from './describe-changes.ts';
import { words } from './finding-words.ts';
import { measureNameJa as measureName } from './measure-names-ja.ts';
import { integer } from './number-words.ts';

const TABLES: Readonly<Record<string, string>> = {
  hubSurvey: '小さな拠点の実態調査',
  rmoList: '地域運営組織の一覧',
  depopulationList: '過疎地域市町村等一覧',
  municipalityCodes: '全国地方公共団体コード',
  mesh: '地域メッシュ統計',
  points: '位置のある人口の表',
  figures: '市区町村別の数の表',
};

const CODE_FAULTS: Readonly<Record<string, string>> = {
  shape: '5桁か6桁の数字ではありません',
  checkDigit: '検査数字が合いません',
  unknown: 'この番号の団体はありません',
};

/** What a column means, in the words of the page where it is chosen. */
function field(id: string): string {
  const names: Readonly<Record<string, string>> = importFieldsJa.fields;
  return names[id] ?? id;
}

/** Whose published figure it is: the last word of `depopulated_full 2022-04-01 高知県`. */
function area({ done }: Finding): string {
  return done.split(' ')[2] ?? '全国';
}

/** `hubs 2022` in words. */
function measure({ done }: Finding): string {
  const [id = '', date = ''] = done.split(' ');
  return `${measureName(id)}（${date}）`;
}

function candidates({ expected }: Finding): string {
  return expected === '' ? '' : `候補: ${expected}`;
}

/** Findings on what a table and its rows mean, in Japanese. */
export const meaningFindingsJa = {
  tableRecognised: words(({ found }) => `「${TABLES[found] ?? found}」として読みました。`),
  tableUnknown: words(
    ({ found }) => `何の表かわかりません。見出し: ${found}`,
    '列の意味を指定した取込手順（レシピ）を作り、--recipe で指定してください。',
  ),
  recipeUnfit: words(
    ({ found }) => `取込手順（レシピ）「${found}」に合う表がありません。`,
    '別の表の手順ではないか確かめ、調査票が変わったなら手順を作り直してください。',
  ),
  tableSkipped: words(({ found }) => `知っている表ではないため読み飛ばしました。見出し: ${found}`),
  exerciseData: words(
    () => '演習用（架空）のデータです。',
    '公表されたデータとして扱わないでください。取込はできません。',
  ),
  columnUnmapped: words(({ found }) => `列「${found}」は使っていません。`),
  columnTwice: words(
    ({ found, expected }) =>
      `「${found}」がどれも同じ項目（${field(expected)}）に当たります。どれを使うか決められません。`,
    '見出しを区別できる名前にするか、取込手順（レシピ）で使う列を指定してください。',
  ),
  remarksTwice: words(
    ({ found, done }) => `「${found}」がどれも同じ項目に当たります。「${done}」だけを読みました。`,
    '見出しを区別できる名前にするか、取込手順（レシピ）で使う列を指定してください。',
  ),
  columnRequired: words(
    ({ expected }) => `必要な列がありません: ${expected.split(' | ').map(field).join(' または ')}`,
    '列を加えるか、見出しを確かめてください。',
  ),
  yearRead: words(({ found, done }) =>
    found === '' ? `時点は ${done} です。` : `時点を「${found}」から ${done} と読みました。`,
  ),
  yearUnknown: words(
    () => 'いつの数かわかりません。',
    '表題に「令和4年5月末時点」のように書くか、--as-of 2022-05 のように指定してください。',
  ),
  yearWrong: words(
    ({ found, expected }) =>
      `年度が違います。${expected} 年度のはずが、表は「${found}」です。何も取り込んでいません。`,
    'ファイルと年度の指定を確かめてください。',
  ),
  layoutDrift: words(
    ({ found, expected }) =>
      found === ''
        ? `前回あった列「${expected}」がありません。`
        : `前回なかった列「${found}」があります。`,
    '調査票の変更なら取込手順（レシピ）を直して保存し直してください。',
  ),
  totalDrift: words(
    ({ found, expected }) =>
      `合計が前回と大きく違います（前回 ${integer(expected)}、今回 ${integer(found)}）。`,
    '単位や対象範囲が変わっていないか確かめてください。',
  ),
  totalAgrees: words(
    ({ found, done }) => `「${done}」の ${integer(found)} は内訳の合計と一致します。`,
  ),
  totalDiffers: words(
    ({ found, expected, done }) =>
      `「${done}」の ${integer(found)} が内訳の合計 ${integer(expected)} と一致しません。`,
    '内訳か合計のどちらが正しいか、送り主に確かめてください。',
  ),
  totalPartial: words(
    ({ found, expected, done }) =>
      `「${done}」の ${integer(found)} は、内訳の市区町村が全部は載っていないので突き合わせられません（載っている分の合計 ${integer(expected)}）。`,
  ),
  totalUnchecked: words(
    ({ found, done }) =>
      `「${done || '計'}」の ${integer(found)} は、年度・区分・男女のどれが同じ行を合計したものか読み取れず、突き合わせていません。`,
    '計の行にも年度や区分を書いてください。',
  ),
  nationalAgrees: words(
    (finding) =>
      `${measure(finding)}の合計 ${integer(finding.found)} は公表された${area(finding)}の値と一致します。`,
  ),
  nationalDiffers: words(
    (finding) =>
      `${measure(finding)}の合計 ${integer(finding.found)} が公表された${area(finding)}の値 ${integer(finding.expected)} と違います。`,
    '時点、定義、対象範囲の違いがないか確かめてください。',
  ),
  nationalPartial: words(
    (finding) =>
      `${measure(finding)}はこの表に ${integer(finding.found)} で、公表された${area(finding)}の値 ${integer(finding.expected)} の一部です。`,
  ),
  rowTwice: words(
    ({ found, expected }) => `同じ行が2回あります: ${found}（1回目は ${expected}）。`,
    '重複なら一方を削除し、別のものなら名前で区別してください。',
  ),
  beforeMerger: words(({ found, expected, done }) => {
    const more = Number(done) > found.split('、').length ? `など ${done} 市区町村` : '';
    return expected === ''
      ? `${found}${more}の行は、合併前の狭い区域のものと思われます（今はその一部である旧市町村の行が、同じ表にあります）。`
      : `${formatDate('ja', expected)}の表の${describeMergers('ja', found)}${more}の行は、合併前の狭い区域のものかもしれません（今の区域に組み替えた表なら、その心配はありません）。`;
  }, '合併前の表なら、これらの行を今の市区町村の数値にしないでください。'),
  municipalitiesMissing: words(
    ({ found, done }) =>
      `表にある都道府県のうち、${integer(done)} 市区町村の行がありません: ${found}${Number(done) > 10 ? ' ほか' : ''}`,
  ),
  regionNotCoded: words(
    () => '団体コードの列がありません。名前から市区町村を決めました。',
    '全国地方公共団体コード（6桁）の列を加えてください。',
  ),
  codeRepaired: words(
    ({ found, done }) =>
      found.trim() === done
        ? `団体コード「${found}」を検査数字のない5桁とみなしました（この列のほかは6桁です）。`
        : `団体コード「${found}」を ${done} と読みました（失われた先頭の 0 や全角を直しました）。`,
    'コードの列は文字列の書式で保存してください。',
  ),
  codeInvalid: words(
    ({ found, expected }) =>
      `団体コード「${found}」は正しくありません（${CODE_FAULTS[expected] ?? expected}）。`,
    'コードを確かめてください。',
  ),
  codeNameDiffer: words(
    (finding) =>
      `団体コードと市区町村名が別の団体を指しています: ${finding.found}。${candidates(finding)}`,
    'どちらが正しいか答えてください。この行はまだ取り込まれていません。',
  ),
  codeFormer: words(
    ({ found, expected, done }) =>
      `団体コード「${found}」は${expected === '' ? '昔の' : ` ${describeChanges('ja', expected)}に変わった`}ものです。現在の ${done} として読みました。`,
    '現在のコードにしてください。',
  ),
  prefectureFromContext: words(
    ({ found, done }) => `「${found}」を、表題などから ${done} のものとみなしました。`,
    '都道府県の列を加えてください。',
  ),
  nameVariant: words(
    ({ found, done }) => `表記が違います: 「${found}」を ${done} と読みました。`,
    '正式な名称にしてください。',
  ),
  nameFormer: words(
    ({ found, expected, done }) =>
      `旧名称です: 「${found}」${expected === '' ? '' : `（${describeChanges('ja', expected)}に変更）`}を現在の ${done} として読みました。`,
    '現在の名称にしてください。',
  ),
  nameAmbiguous: words(
    (finding) =>
      `「${finding.found}」は一つに決められません（同じ名が他の都道府県や政令指定都市の区にあります）。${candidates(finding)}`,
    '都道府県を書くか、どの団体か答えてください。この行はまだ取り込まれていません。',
  ),
  nameUnknown: words(
    (finding) => `「${finding.found}」という市区町村は見つかりません。${candidates(finding)}`,
    '名称を直すか、どの団体か答えてください。この行はまだ取り込まれていません。',
  ),
  placeBlank: words(
    (finding) =>
      `シート「${finding.found}」の調査票に市区町村の記入がありません。${candidates(finding)}`,
    '市区町村を書くか、どの団体か答えてください。この行はまだ取り込まれていません。',
  ),
  partOfMunicipality: words(
    ({ found, expected, done }) =>
      `「${found}」は、今の ${expected} の一部です${done === '' ? '' : `（${describeChanges('ja', done)}に合併・変更）`}。市区町村全体の数値や区分にはしません。`,
    '市区町村全体の行を使うか、そのまま除いてください。この行はまだ取り込まれていません。',
  ),
  answerApplied: words(({ found, done }) => `前の答えにより「${found}」を ${done} と読みました。`),
};
