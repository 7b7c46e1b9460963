import type { HubFacility, HubTransport } from '../../domain/hub.ts';
import { normaliseLabel } from '../layout/label.ts';

const FACILITY_WORDS: Readonly<Record<HubFacility, string>> = {
  bus_stop: 'バス停留所 バス停 停留所 バス乗り場 バス乗場 バスターミナル バス停車場',
  post_office: '郵便局 簡易郵便局 郵便局・簡易郵便局',
  shop: '食料品・日用品販売店 食料品・日用品店 食料品日用品販売店 食料品店 日用品店 日用品販売店 食料品販売店 商店 個人商店 スーパー スーパーマーケット コンビニ コンビニエンスストア 売店 購買店 小売店 物販 物販施設 直売所 農産物直売所',
  sports: '運動施設 体育館 グラウンド 運動場 体育施設 スポーツ施設 運動公園',
  restaurant: '飲食店 食堂 レストラン カフェ 喫茶店 飲食施設',
  clinic: '診療所 病院 医療機関 医院 クリニック 病院・診療所 診療所・病院 医療施設 歯科診療所',
  petrol_station: 'ガソリンスタンド 給油所 ss サービスステーション ガソリンスタンド・給油所',
  municipal_branch:
    '役場支所 支所 出張所 役場 市役所 町役場 村役場 市町村役場 支所・出張所 役場・支所 役場支所・出張所 役所・役場 市役所・町村役場 市役所支所 行政窓口 行政施設',
  community_hall:
    '公民館 集会所 集会施設 コミュニティセンター 公民館・集会所 公民館・集会施設 地区センター 交流センター 市民センター まちづくりセンター 自治会館',
  bank: '金融機関 銀行 農協 ja 信用金庫 信金 atm 金融機関・atm 農業協同組合',
  nursery:
    '保育所 保育所等 保育園等 保育園 幼稚園 こども園 認定こども園 保育施設 保育所・幼稚園 幼稚園・保育所 子育て支援施設',
  school: '小学校 中学校 小中学校 学校 小・中学校 小学校・中学校 義務教育学校',
  care: '介護施設 介護・福祉施設 福祉・介護施設 介護福祉施設等 福祉施設 高齢者福祉施設 高齢者施設 介護事業所 介護福祉施設 デイサービス デイサービスセンター 高齢者福祉センター 老人福祉施設',
};

const TRANSPORT_WORDS: Readonly<Record<HubTransport, string>> = {
  community_bus:
    'コミュニティバス 市町村営バス 自治体運営バス 市営バス 町営バス 村営バス コミバス 市町村バス 福祉バス',
  demand_transport:
    'デマンド交通 デマンドタクシー デマンドバス デマンド型交通 デマンド型乗合タクシー 乗合タクシー 予約型乗合タクシー 予約制乗合タクシー aiデマンド交通',
  route_bus: '路線バス 民間バス 民間路線バス 乗合バス 定期バス',
  paid_passenger_transport:
    '自家用有償旅客運送 公共交通空白地有償運送 交通空白地有償運送 過疎地有償運送 有償運送 自家用有償運送 福祉有償運送',
  volunteer_transport:
    'ボランティア輸送 無償の運送 ボランティア送迎 ボランティア運送 互助輸送 無償運送 住民による送迎 許可・登録を要しない輸送 許可・登録不要の輸送 移動支援',
  none: '交通手段なし なし 無し 無 特になし 該当なし 特に無し',
};

const FACILITIES = wordsOf(FACILITY_WORDS);
const TRANSPORTS = wordsOf(TRANSPORT_WORDS);

/** The facility that a word names, or `undefined`. */
export function facilityOf(word: string): HubFacility | undefined {
  return FACILITIES.get(normaliseLabel(word));
}

/** The means of transport that a word names, or `undefined`. */
export function transportOf(word: string): HubTransport | undefined {
  return TRANSPORTS.get(normaliseLabel(word));
}

/** What came of reading a cell that lists several things. */
export interface ListedItems<T> {
  readonly items: readonly T[];
  /** Words that name none of the known things, such as 道の駅. */
  readonly others: readonly string[];
  /** How many things the cell listed; ほか and など are none of them. */
  readonly listed: number;
  /** It ends in ほか, など or ほか2施設: there is more than it names. */
  readonly isOpenEnded: boolean;
}

/** How many others: 2施設, ２か所, 数件. */
const HOW_MANY = String.raw`[\d０-９一二三四五六七八九十数]+\s*(?:施設|件|[箇個かヶカケヵ]所|店舗|軒)?`;
/**
 * 郵便局ほか, 診療所など, 郵便局外1件, 郵便局（ほか2件）: the thing, and others that are not named.
 * その他 is an answer of its own; 外 says so only before a number, and 以外2件 does not.
 */
const AND_OTHERS = new RegExp(
  String.raw`[（(]?(?:(?:ほか|(?<!その)他|など|等)\s*(?:${HOW_MANY})?|(?<![以屋野郊])外\s*${HOW_MANY})\s*[）)]?\s*$`,
  'u',
);

/** Ends that speak of every part before them: 診療所・郵便局なし, 学校／公民館跡, （いずれも廃止）. */
const DENIES =
  /(?:な[しい]|無し?|無い|廃止|廃校|廃業|閉鎖|閉校|閉店|休止|休校|休業|跡地?|[)）\]］】〕])$/u;

/**
 * Splits a cell such as 「郵便局、食料品・日用品販売店、その他（道の駅）」. Commas, slashes
 * and line breaks divide; a middle dot only where the whole word is not known and
 * does not end in words that may speak of every part.
 */
export function readItems<T>(
  text: string,
  itemOf: (word: string) => T | undefined,
): ListedItems<T> {
  const items = new Set<T>();
  const others: string[] = [];
  const words = splitList(text);
  for (const word of words) {
    const isWhole = itemOf(word) !== undefined || DENIES.test(word);
    const parts = isWhole ? [word] : word.split(/[・･/／]/u);
    const known = parts.map((part) => itemOf(part.trim()) ?? itemOf(part.replace(AND_OTHERS, '')));
    for (const item of known) if (item !== undefined) items.add(item);
    // A word that names nothing known stays whole: its dots may be part of a name.
    const unknown = known.every((item) => item === undefined)
      ? [word]
      : parts.filter((_, at) => known[at] === undefined);
    for (const other of unknown.filter(namesSomething))
      others.push(other.replace(/^その他[:：(（]?\s*(.*?)[)）]?$/u, '$1').trim() || other);
  }
  const isOpenEnded = AND_OTHERS.test(words.at(-1) ?? '');
  return { items: [...items], others, listed: words.filter(namesSomething).length, isOpenEnded };
}

/** Whether a word is more than such an end: 郵便局ほか, but not ほか2施設. */
function namesSomething(word: string): boolean {
  return word.replace(AND_OTHERS, '').trim() !== '';
}

/** Parts of a cell that holds several values: divided by 、 (half-width ､, too) , ; line breaks and ①②③. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[、､，,;；|\n\r]|[\u2460-\u2473]|(?<=[^\d])\s{2,}/u)
    .map((part) => part.replace(/^\s*(?:[・･●○■]|\d{1,2}[.．)）]\s*)/u, '').trim())
    .filter((part) => part !== '');
}

function wordsOf<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries<string>(words).flatMap(([item, list]) =>
      list.split(' ').map((word): [string, T] => [normaliseLabel(word), item as T]),
    ),
  );
}
