import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording of the offer to look up positions by address. */
export const importAddressesJa = {
  heading: '住所から位置を調べる',
  waiting: (rows: number) =>
    `住所はあって座標のない行が ${number(rows)} 行あります。市町村役場の位置に置いています。`,
  sends: (host: string) =>
    `押すと、住所にある市区町村の町名と番地の一覧を ${host} から取り寄せ、住所との照らし合わせはこの端末の中でします。送るのは、要る一覧の都道府県名・市区町村名と、番地の一覧のうち要る部分（町・大字がわかります）だけです。ファイルも、拠点の名前も、番地の入った住所も送りません。押すまでは何も送りません。`,
  source:
    '住所のデータ：「アドレス・ベース・レジストリ」（デジタル庁）をもとに株式会社 Geolonia が作成（CC BY 4.0）。',
  button: '住所から位置を調べる',
  asking: (host: string) => `${host} の一覧と照らし合わせています。`,
  progress: '住所を調べる進み具合',
  done: (done: number, total: number) => `${number(done)} / ${number(total)} 件の住所`,
  cancelled: '中止しました。これらの行は市町村役場の位置のままです。',
  nothing: '大字より細かくわかる住所はありませんでした。これらの行は市町村役場の位置のままです。',
  stopped:
    '途中で止まり、住所を調べられませんでした。これらの行は市町村役場の位置のままです。もう一度お試しください。',
  failed: (host: string, unanswered: number, total: number) =>
    `住所 ${number(total)} 件のうち ${number(unanswered)} 件について、${host} からデータを取り寄せられませんでした。一部だけを置くことはせず、これらの行はすべて市町村役場の位置のままです。インターネットにつながっているか、プロキシーなどがこのサーバーを止めていないかを確かめ、もう一度お試しください。`,
  found: (building: number, oaza: number) =>
    `住所から ${number(building + oaza)} 行の位置を求めました（建物まで ${number(building)} 行、大字・丁目まで ${number(oaza)} 行）。座標のある行と同じように、市区町村の中にあるかを確かめています。`,
  undo: '住所から求めた位置を使わない',
  none: 'このサイトは、住所から位置を調べる先を指定していません。座標の列があれば、その位置を使います。',
} as const;
