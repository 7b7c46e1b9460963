import type { Appearance, ContrastUse } from '../../domain/contrast-row.ts';

const uses: Readonly<Record<ContrastUse, string>> = {
  text: '本文の文字',
  textSoft: '注記の文字',
  action: 'リンクとボタンの文字',
  actionButton: '塗りつぶしたボタンの文字',
  error: '誤りを知らせる文字',
  hubFigure: '小さな拠点の数値の文字',
  rmoFigure: '地域運営組織の数値の文字',
  control: 'ボタンと入力欄の枠',
  focus: 'フォーカスの枠',
  bar: '目標への到達の棒',
  warning: '注意の帯の枠',
  border: '地図の都道府県界',
  selection: '地図の選択の枠（過疎の区分の上）',
  deemed: '地図のみなし過疎の斜線',
  depopulated: '地図の全部過疎と非過疎・陸・海',
  hub: '地図の小さな拠点の点',
  rmo: '地図の地域運営組織の円',
  mapText: '地図の文字と縁取り',
};

const appearances: Readonly<Record<Appearance, string>> = {
  light: '明るい配色',
  dark: '暗い配色',
  lightMore: '明るい配色、高コントラスト',
  darkMore: '暗い配色、高コントラスト',
};

/** Japanese wording of the measured contrasts. */
export const contrastJa = {
  contrast: {
    heading: '色のコントラスト比',
    introduction:
      '画面で使う色の値から計算したコントラスト比です。用途ごとに、最も低い組み合わせを示します。高コントラストは、端末の設定で求められたときの配色です。',
    caption: '色のコントラスト比（用途ごとの最も低い値）',
    use: '用途',
    least: '必要な比',
    uses,
    appearances,
    ratio: (value: number) => `${value.toFixed(Number.isInteger(value) ? 0 : 2)}:1`,
    note: '地図の階級どうしの色の差は、3:1を満たさないものがあります。色のほかに、模様、凡例、表、読み上げで区別できます。端末のハイコントラスト（強制配色）では、端末の色を使います。',
  },
} as const;
