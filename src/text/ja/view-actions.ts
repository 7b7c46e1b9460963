import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: what can be done with the view, on the page of the map. */
export const viewActionsJa = {
  viewActions: {
    export: '書き出す',
    preparing: '紙面を用意しています。',
    failed: (reason: string) => `書き出せません：${reason}`,
    add: '説明資料に加える',
    added: (count: number) => `${number(count)}枚目のスライドに加えました。`,
    refused: 'このブラウザーでは資料を保存できません（保存領域が使えません）。',
  },
} as const;
