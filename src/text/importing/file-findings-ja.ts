import { bytes, integer } from './number-words.ts';
import { words } from './finding-words.ts';

/** Findings on the file and its encoding, in Japanese. */
export const fileFindingsJa = {
  emptyFile: words(
    () => 'ファイルが空（0バイト）です。',
    '保存し直したファイルを指定してください。',
  ),
  notATable: words(
    ({ found }) => `表のファイルではありません（中身は ${found}）。`,
    'Excel（.xlsx・.xls）、OpenDocument（.ods）、CSV、TSV のいずれかで保存し直してください。',
  ),
  passwordProtected: words(
    () => 'パスワードで保護されているため開けません。',
    '保護を外して保存し直してください。パスワードを入力する機能はありません。',
  ),
  damagedFile: words(
    ({ found }) => `ファイルが壊れているか途中で切れています（${found}）。`,
    '元のファイルをもう一度入手するか、Excel で開いて保存し直してください。',
  ),
  tooLarge: words(
    ({ found, expected }) => `ファイルが大きすぎます（${bytes(found)}、上限 ${bytes(expected)}）。`,
    '都道府県別などに分けてください。画像や図形を除くと小さくなります。',
  ),
  zipBomb: words(
    ({ found, expected }) =>
      `展開すると異常に大きくなる圧縮ファイルです（${bytes(found)}、上限 ${bytes(expected)}）。開かずに中止しました。`,
    '送り主に確かめてください。表だけを新しいブックに貼り付けて保存し直すと読めます。',
  ),
  tooManyRows: words(
    ({ expected }) => `行が多すぎます（上限 ${integer(expected)} 行）。何も取り込んでいません。`,
    '都道府県別、1次メッシュ別などに分けてください。',
  ),
  tooManyCells: words(
    ({ expected }) =>
      `セルが多すぎます（上限 ${integer(expected)} セル）。何も取り込んでいません。`,
    '使わない列やシートを除くか、ファイルを分けてください。',
  ),
  noTable: words(
    () => '見出しと行のある表が見つかりません。',
    '見出しの行（市町村、人口など）があるか、シートを確かめてください。',
  ),
  boundaryFile: words(
    ({ found }) => `境界のファイルです（${found}）。表としては読めません。何も変更していません。`,
    '境界として使うには kyoten build --boundaries に渡してください。',
  ),
  legacyWorkbook: words(
    () => '古い形式のブック（.xls）です。',
    '公表するときは .xlsx か CSV で保存してください。',
  ),
  zippedText: words(({ found }) => `圧縮ファイルの中の ${found} を読みました。`),
  encodingDetected: words(({ found }) => `文字コードを ${found} と判定しました。`),
  encodingGiven: words(
    ({ found, done }) => `指定された文字コード ${done} で読みました（判定は ${found}）。`,
  ),
  encodingMixed: words(
    ({ found, expected }) =>
      `文字コードが混ざっています。大半は ${expected} ですが、${found} 行目が異なります。何も取り込んでいません。`,
    '別々に保存したファイルをつないだものと思われます。文字コードを一つにそろえて保存し直すか、文字コードを指定してください。',
  ),
  undecodable: words(
    ({ found }) => `この文字コードでは読めない文字があります: 「${found}」`,
    '文字コードの指定を変えるか、元のファイルで該当の文字を確かめてください。',
  ),
  sheetEmpty: words(() => 'シートは空です。'),
  sheetHidden: words(
    () => '非表示のシートです。表として読みました。',
    '不要なら削除し、必要なら表示してください。',
  ),
  rowsHidden: words(
    () => '非表示の行に値があります。表の一部として読みました。',
    '不要なら削除し、必要なら表示してください。',
  ),
  columnsHidden: words(
    () => '非表示の列に値があります。表の一部として読みました。',
    '不要なら削除し、必要なら表示してください。',
  ),
  objectsPresent: words(
    ({ found }) => `図形・画像・グラフが ${found} 個あります。その中の文字は読めません。`,
    '必要な説明はセルに入力してください。',
  ),
  formulaPresent: words(
    ({ found }) =>
      `数式のセルが ${integer(found)} 個あります。保存されている計算結果を読みました。`,
    '公表するときは値に置き換えてください（値の貼り付け）。',
  ),
  formulaError: words(
    ({ found }) => `数式がエラー（${found}）です。値がわからないため、この表は取り込みません。`,
    '数式を直すか、正しい値を入力してください。',
  ),
  formulaUncalculated: words(
    () => '数式に計算結果が保存されていません。0 とはみなさず、この表は取り込みません。',
    'Excel で開いて計算し、保存し直してください。',
  ),
  lineBreakInField: words(
    ({ found }) => `セルの中に改行があります: 「${found}」`,
    '改行を除いて1行にしてください。',
  ),
  formulaGuarded: words(
    ({ found, done }) => `数式の形で書かれた値を中身だけにしました: ${found} → ${done}`,
    '値だけを書き、先頭の0は文字列として保存してください。',
  ),
  raggedRow: words(
    ({ found, expected }) =>
      `列の数が見出しと違います（この行 ${found}、見出し ${expected}）。コンマを含む値が引用符で囲まれていないおそれがあります。`,
    'コンマを含む値を " で囲んでください。',
  ),
  brokenQuote: words(
    () => '引用符（"）の対応が正しくありません。',
    '値の中の " は "" と書き、囲みの " は前後にそろえてください。',
  ),
};
