import type { Finding, Repair } from '../../domain/survey-finding.ts';
import { words } from './finding-words.ts';

const REPAIRS: Readonly<Record<Repair, string>> = {
  fullWidth: '全角を半角に',
  separator: '桁区切りを除く',
  triangle: '△▲を負の数に',
  kanji: '漢数字を算用数字に',
  minus: 'ダッシュを負号に',
  unit: '単位を除く',
  scale: '単位を換算',
  approximate: '「約」などを除く',
  footnoteMark: '注記記号を除く',
  parentheses: '括弧を除く',
  spaces: '空白を除く',
  percent: '百分率を数に',
  textNumber: '文字列を数に',
  dash: '住所の横棒をハイフンに',
  era: '和暦を西暦に',
  degreesMinutesSeconds: '度分秒を度に',
};

const ABSENCES: Readonly<Record<string, string>> = {
  notApplicable: '皆無・該当なし',
  unknown: '不詳',
  suppressed: '秘匿',
  notSurveyed: '未調査',
  notLoaded: '未取込',
};

/** How well an address is known. */
const PRECISIONS: Readonly<Record<string, string>> = { building: '建物', oaza: '大字・丁目' };

/** Where a position lies instead, when that is known. */
const lies = (place: string): string => (place === '' ? '' : `（${place}の中です）`);

function repaired({ found, done, repairs }: Finding): string {
  const list = repairs.map((repair) => REPAIRS[repair]).join('、');
  return `「${found}」を ${done} と読みました（${list}）。`;
}

/** Findings on cells, in Japanese. */
export const cellFindingsJa = {
  numberRepaired: words(repaired, '数だけを入力し、単位や注記は見出しや別の列に書いてください。'),
  numberUnreadable: words(
    ({ found }) => `数として読めません: 「${found}」。0 とはせず「不詳」としました。`,
    '数を入力するか、値がない理由を記号（- … x）で書いてください。',
  ),
  numberApproximate: words(
    ({ found }) => `およその数です: 「${found}」。数だけを読みました。`,
    '正確な数がわかれば入力してください。',
  ),
  numberOutOfRange: words(
    ({ found, expected }) =>
      `ありえない数です: ${found}（正しくは ${expected}）。「不詳」としました。`,
    '値と単位を確かめてください。',
  ),
  absenceRead: words(
    ({ found, done }) =>
      `「${found}」を「${ABSENCES[done] ?? done}」と読みました。0 や「無」ではありません。`,
    '記号の意味を表の注に書いてください。',
  ),
  blankBesideZero: words(
    ({ found }) => `この列には 0 と空白（${found} 個）が混ざっています。空白は「不詳」としました。`,
    '値がない理由を記号（- 該当なし、… 不詳、x 秘匿）で書いてください。',
  ),
  dateRepaired: words(
    ({ found, done }) => `和暦「${found}」を ${done} と読みました。`,
    '西暦で書くか、西暦を併記してください。',
  ),
  dateUnreadable: words(
    ({ found }) => `日付として読めません: 「${found}」。記載なしとしました。`,
    '2012-07、2012年7月、平成24年7月 のように書いてください。',
  ),
  headingYearJapanese: words(
    ({ found, done }) =>
      `見出しの和暦「${found}」を ${done}${done.length === 4 ? ' 年' : ''}と読みました。`,
    '西暦で書くか、西暦を併記してください。',
  ),
  unitMissing: words(
    ({ found }) => `数の列「${found}」に単位が書かれていません。`,
    '見出しに（人）（世帯）（箇所）などと書いてください。',
  ),
  nameMissing: words(
    ({ done }) => (done === '' ? '名称がありません。' : `名称がないため「${done}」で代えました。`),
    '名称を入力してください。',
  ),
  severalValues: words(
    ({ found, done }) => `1つのセルに ${done} 個の値があります: 「${found}」。分けて読みました。`,
    '値ごとに列を分け、有無を記入してください。',
  ),
  choiceVaries: words(
    ({ found }) => `同じ列で書き方が混ざっています（${found}）。同じ意味に読みました。`,
    '一つの書き方にそろえてください。',
  ),
  choiceUnknown: words(
    ({ found, done }) =>
      `決まった選択肢にない言葉です: 「${found}」${done === '' ? '' : `。「${done}」と読みました。`}`,
    '選択肢の言葉で書き、それ以外は「その他」の列に書いてください。',
  ),
  otherDetail: words(
    ({ found }) => `「その他」の中身を別の列に分けました: 「${found}」`,
    '「その他」の内容は別の列に書いてください。',
  ),
  listOpenEnded: words(
    ({ found }) =>
      `「${found}」は、ほかにもあると書いています。挙げられていないものは「無」とせず、不明としました。`,
    'あるものをすべて書いてください。',
  ),
  letterAsCross: words(
    ({ found, done }) =>
      done === ''
        ? `英字の「${found}」は、同じ列に「×」もあるため、無か秘匿か決められません。記載なしとしました。`
        : `英字の「${found}」を「×」（${done}）と読みました。秘匿の意味なら注にそう書いてください。`,
    '無は「×」か「無」、秘匿は注に意味を書いた「x」で書き分けてください。',
  ),
  markUnclear: words(
    ({ found, expected }) =>
      expected === ''
        ? `記号「${found}」の意味がわかりません。記載なしとしました。`
        : `記号「${found}」は注に「${expected}」とありますが、有か無か決められません。記載なしとしました。`,
    '有・無で書くか、記号の意味を注に書いてください。',
  ),
  addressRepaired: words(repaired, '数字と横棒は半角で書いてください。'),
  coordinateRepaired: words(repaired, '緯度・経度は度（小数）で書いてください。'),
  coordinateSwapped: words(
    ({ found }) => `緯度と経度が逆です（${found}）。入れ替えて読みました。`,
    '列の見出しと値を確かめてください。',
  ),
  coordinateUnreadable: words(
    ({ found }) => `緯度・経度として読めません: 「${found}」`,
    '33.5597 のように度（小数）で書いてください。',
  ),
  coordinateOutside: words(
    ({ found, expected, done }) =>
      expected === ''
        ? `日本の外の位置です（${found}）。使っていません。`
        : `位置（${found}）が ${expected} の中にありません${lies(done)}。市町村役場の位置で代えました。`,
    '位置と市町村名のどちらが正しいか確かめてください。',
  ),
  coordinateNowhere: words(
    ({ found, expected }) =>
      `位置（${found}）は ${expected} の中になく、どの市区町村の区域にもありません（海の上か、境界のデータにない小さな島です）。位置はそのまま使いました。`,
    '位置を確かめてください。',
  ),
  pointElsewhere: words(
    ({ found, expected, done }) =>
      `位置（${found}）が ${expected} の中にありません${lies(done)}。位置はそのまま使いました。`,
    '位置と市町村名のどちらが正しいか確かめてください。',
  ),
  positionsChecked: words(({ found, done }) => {
    if (done === 'areas') return `位置 ${found} 件が市区町村の中にあるかを、境界で確かめました。`;
    const reason = done === 'failed' ? 'を読めなかった' : 'がない';
    return `境界のデータ${reason}ため、位置 ${found} 件は、役場からの距離と、より近い役場の数だけで確かめました。`;
  }),
  coordinateFar: words(({ found, expected, done }) => {
    const [kilometres = '', offices = ''] = done.match(/\d+/gu) ?? [];
    return `位置（${found}）は ${expected} の役場から ${kilometres} km 離れ、それより近い役場が ${offices} あります。境界のデータがないため確かめられません。位置はそのまま使いました。`;
  }, '位置と市町村名のどちらが正しいか確かめてください。'),
  positionOffice: words(
    ({ found }) => `使える位置のない ${found} 件を市町村役場の位置に置きました。`,
  ),
  addressesUnanswered: words(
    ({ found, expected }) =>
      `住所 ${expected}件のうち ${found}件に答えがありませんでした。住所では1件も位置を決めていません。`,
    'ネットワークを確かめて、もう一度取り込んでください。',
  ),
  positionGeocoded: words(
    ({ found, done }) =>
      `住所「${found}」から位置を求めました（精度: ${PRECISIONS[done] ?? done}）。`,
  ),
  meshInvalid: words(
    ({ found }) => `地域メッシュコードではありません: 「${found}」。読んでいません。`,
    '8桁（1km）、9桁（500m）、10桁（250m）のコードにしてください。',
  ),
  meshSuppressed: words(({ found }) => `秘匿されたメッシュが ${found} 個あります。`),
  meshAttributed: words(
    ({ found }) =>
      `秘匿された ${found} メッシュの分を、人口の割合で元のメッシュに戻しました。合計は変わりません。`,
  ),
};
