import { words } from './finding-words.ts';
import { measureNameJa as measureName } from './measure-names-ja.ts';

/** Findings on the layout of a table, in Japanese. */
export const layoutFindingsJa = {
  severalTables: words(
    () => '同じシートに複数の表があります。別の表として読みました。',
    '1シートに1つの表にしてください。',
  ),
  blankRowInTable: words(
    () => '表の途中に空白の行があります。続きの表として読みました。',
    '空白の行を削除してください。',
  ),
  blankColumnInTable: words(
    () => '表の途中に空白の列があります。1つの表として読みました。',
    '空白の列を削除してください。',
  ),
  headingRepeated: words(
    () => '表の途中に見出しがもう一度あります。読み飛ばしました。',
    '見出しは先頭の1回だけにしてください（印刷用には「タイトル行」の設定が使えます）。',
  ),
  strayCell: words(
    ({ found }) => `表の外に値があります: 「${found}」。読んでいません。`,
    'メモなら削除し、必要な値なら見出しを付けてください。',
  ),
  footnote: words(({ found }) => `注記とみなしました: 「${found}」`),
  headingMissing: words(
    ({ done }) => `見出しのない列です。仮に「${done}」と呼びます。`,
    '内容のわかる見出しを付けてください。',
  ),
  layoutSpaces: words(
    ({ found, done }) => `体裁のための空白や改行を除きました: 「${found}」→「${done}」`,
    '空白や改行で体裁を整えず、セルの配置を使ってください。',
  ),
  platformCharacter: words(
    ({ found }) => `機種依存文字があります: 「${found}」。そのまま読みました。`,
    '固有名詞でなければ一般の文字にしてください（① → 1、㈱ → 株式会社）。',
  ),
  meaningByColour: words(
    ({ found }) => `この列の ${found} 個のセルだけ色が付いています。色の意味は読めません。`,
    '色の意味を新しい列に言葉で書いてください。',
  ),
  mergedCells: words(
    ({ found }) =>
      found === ''
        ? '結合されたセルです。'
        : `結合されたセルです。すべてのセルに「${found}」を入れました。`,
    '結合を解除し、それぞれのセルに値を入れてください。',
  ),
  labelFilled: words(
    ({ done }) => `省略されている項目を上の行から補いました: 「${done}」`,
    'すべての行に省略せず書いてください。',
  ),
  headingJoined: words(
    ({ done }) => `複数行の見出しを1つにまとめました: 「${done}」`,
    '見出しは1行にまとめてください。',
  ),
  headingDuplicate: words(
    ({ found, done }) =>
      `同じ見出し「${found}」の列が複数あります。この列を「${done}」と呼びます。`,
    '見出しは列ごとに違うものにしてください。',
  ),
  titleAboveHeading: words(
    ({ found }) =>
      found === ''
        ? '見出しの上に行があります。表の外とみなしました。'
        : `見出しの上に表題などがあります（「${found}」）。表の外とみなしました。`,
    '1行目を見出しにし、表題や注記は別のシートに移してください。',
  ),
  wideForm: words(
    ({ found, done }) =>
      `同じ項目（${measureName(found)}）が年ごとに ${done} 列に分かれています。1行1値に直しました。`,
    '年を列に並べず、「年度」と「値」の列にした縦の表にしてください。',
  ),
  subtotalRow: words(({ found }) => `小計・合計の行とみなしました: 「${found}」。数えていません。`),
  wardRow: words(
    ({ found }) => `政令指定都市の区の行です: 「${found}」。市の値に含まれるため数えていません。`,
  ),
  unitRow: words(() => '単位または列番号の行とみなしました。'),
  exampleRow: words(({ found }) => `記入例の行とみなしました: 「${found}」。読んでいません。`),
  exampleSheet: words(
    () => '記入例のシートとみなしました。読んでいません。',
    'このシートに実際の回答があれば、シート名から「記入例」などの語を除いてください。',
  ),
  formSheet: words(
    ({ found, done }) =>
      `1シートに1件の調査票として読みました。見出しと値の組 ${found} 組を、表の ${done} 行目にまとめました。`,
    '1行に1件の表にしてください。',
  ),
  formBlank: words(() => '記入のない調査票とみなしました。読んでいません。'),
  formBesideTable: words(
    ({ found }) =>
      `1シートに1件の調査票のようですが、ほかのシートに表があるため読んでいません（見出し ${found} 個）。`,
    '調査票であれば、調査票のシートだけのファイルにしてください。',
  ),
  formUnread: words(
    () =>
      'ほかのシートは1シートに1件の調査票ですが、このシートは調査票の見出しがあるのに、見出しと値の組として読めません。',
    '1行に「見出し・値」を1組か2組だけ置き、同じ見出しを2度使わないでください。回答でないシートは除いてください。',
  ),
  formLabelsDiffer: words(
    ({ found, expected, done }) =>
      `調査票の見出しが、シート「${done}」と違います。このシートだけの見出し: ${found}。このシートにない見出し: ${expected}。`,
    'すべての調査票の見出しを同じにするか、違う調査票を別のファイルに分けてください。',
  ),
  formDatesDiffer: words(
    ({ found, expected }) =>
      `調査票の時点がシートによって違います。このシート: ${found}、${expected}。`,
    'すべての調査票に同じ時点を書くか、時点ごとに別のファイルに分けてください。',
  ),
  formDateMissing: words(
    ({ expected }) => `この調査票には時点がありません。${expected}の時点とみなしました。`,
    'すべての調査票に時点を書いてください。',
  ),
  formUnitsDiffer: words(
    ({ found, expected }) =>
      `調査票の値の単位がシートによって違います。このシート: ${found}、${expected}。`,
    'すべての調査票の単位を同じにしてください。',
  ),
  formNotesDiffer: words(
    ({ found, expected }) => `注にある記号「${found}」の意味が、シート「${expected}」と違います。`,
    'すべての調査票の凡例を同じにしてください。',
  ),
  sectionRow: words(({ found }) => `見出しだけの行とみなしました: 「${found}」`),
};
