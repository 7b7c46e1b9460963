import { bareLabel, normaliseLabel } from './label.ts';

/**
 * Headings that the tables of this field use. They only help to find where a
 * table's heading stands; what a column means is decided in `tables/`.
 */
const HEADINGS = `
  番号 no no. 団体コード 市区町村コード 市町村コード 自治体コード コード 全国地方公共団体コード 都道府県コード 標準地域コード 地域コード
  都道府県 都道府県名 県名 府県 都道府県・市区町村 都道府県市区町村名 市町村 市区町村 市町村名 市区町村名 自治体名 団体名 区市町村 市区町村等 構成市町村 郡 郡名 振興局 総合振興局
  地区名 地区名・拠点名 拠点名 拠点名称 拠点の名称 小さな拠点名 小さな拠点の名称 集落生活圏名 名称 住所 所在地 拠点所在地 人口 総人口 世帯数 集落数 集落名 構成集落
  対象範囲 地域区分 総合戦略への位置付け 地域再生計画への位置付け 総合戦略・地域再生計画への位置付け 主な拠点施設 拠点施設 交通ネットワーク 交通手段
  地域運営組織 地域運営組織名 地域運営組織の有無 地域運営組織の名称 地域運営組織数 組織名 組織数 法人格 法人格の有無 組織形態 活動拠点 設立年 設立年月 設立年月日 開設年月 ホームページ url
  過疎区分 区域 区分 性別 男女 男女別 男 女 計 総数 合計 備考 年齢 年度 調査年 時点 単位 value 値 unit
  緯度 経度 lat lon lng latitude longitude key_code htksyori メッシュコード 表章項目 area_code time_code 65歳以上 75歳以上 高齢化率 面積
  バス停留所 郵便局 食料品・日用品販売店 運動施設 飲食店 診療所 ガソリンスタンド 役場支所 公民館 金融機関
`;

const KNOWN = new Set(
  HEADINGS.split(/\s+/u)
    .map(normaliseLabel)
    .filter((label) => label !== ''),
);

/** Whether a text is a heading this field uses. */
export function isKnownHeading(text: string): boolean {
  if (text.length > 30) return false;
  const label = normaliseLabel(text);
  return KNOWN.has(label) || KNOWN.has(bareLabel(label));
}

const KEYS =
  /^(?:都道府県|県名|市区?町村|区市町村|自治体|団体(?:名|コード)|地区名|拠点名|名称|番号|no\.?$)/u;

/** Whether a heading names what its row is about: the mark of a table of its own. */
export function isKeyHeading(text: string): boolean {
  return KEYS.test(normaliseLabel(text));
}
