/** Japanese wording: what is spoken when the keyboard goes from area to area. */
export const focusJa = {
  focus: {
    value: (name: string, value: string, rank: string) =>
      rank === '' ? `${name} ${value}` : `${name} ${value}（${rank}）`,
    higher: (name: string, difference: string) => `${name}より${difference}高い`,
    lower: (name: string, difference: string) => `${name}より${difference}低い`,
    more: (name: string, difference: string) => `${name}より${difference}多い`,
    fewer: (name: string, difference: string) => `${name}より${difference}少ない`,
    same: (name: string) => `${name}と同じ`,
    rankWithin: (area: string, rank: string) => `${area}の${rank}`,
    drawing: '地図（矢印キーで地域を選ぶ）',
    noData:
      'この枠ではデータを読み込めないため、地図で地域を選べません。数値は「表で見る」にあります。',
    edge: 'この方向に隣の地域はありません',
    beyond: (prefecture: string) =>
      `${prefecture}にあり、この図には入っていません。Enterで${prefecture}を開きます`,
    points: 'ポイント',
    keysHeading: '地図のキー操作',
    keys: [
      ['矢印', '隣の地域へ移る'],
      ['Enter', '選ぶ（都道府県から市区町村へ）'],
      ['Escape', '一つ上へ戻る'],
      ['＋ －', '拡大・縮小する'],
      ['?', 'この説明を開く・閉じる'],
    ],
    keysHint: '?でキー操作の説明を開く',
  },
} as const;
