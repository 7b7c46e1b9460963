import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

const turned = (difference: number, unit: string): string =>
  `${number(Math.abs(difference))}${unit}${difference > 0 ? '増えました' : '減りました'}`;

/** Japanese wording: what changed since the edition before. */
export const changeJa = {
  change: {
    depopulated: (edition: string, difference: number) =>
      difference === 0
        ? `前の版（${edition}版）から過疎関係市町村の数に増減はありません。`
        : `前の版（${edition}版）から過疎関係市町村は${turned(difference, '')}。`,
    hubs: (difference: number) => `名称の分かる小さな拠点は${turned(difference, '箇所')}。`,
    figures: (edition: string, changed: number, of: number) =>
      changed === 0
        ? `前の版（${edition}版）から変わった値はありません。`
        : `前の版（${edition}版）から${number(of)}のうち${number(changed)}の値が変わりました。`,
  },
} as const;
