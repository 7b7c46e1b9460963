/*
 * 旧字体, 異体字 and popular forms with the form that names are compared in (mostly
 * 常用漢字表 and 人名用漢字). Written as pairs: variant, then the form it folds to.
 * It only serves comparison; what is shown keeps its own characters.
 */
const PAIRS =
  '檮梼 鯵鰺 澤沢 龍竜 廣広 惠恵 齋斉 斎斉 齊斉 邊辺 邉辺 濱浜 瀧滝 瀨瀬 嶋島 嶌島 嶽岳 國国 圀国 縣県 櫻桜 ' +
  '榮栄 圓円 學学 舊旧 眞真 條条 淺浅 豐豊 與与 寶宝 寳宝 鹽塩 藏蔵 莊荘 總総 獨独 萬万 彌弥 禮礼 壽寿 假仮 ' +
  '舘館 曾曽 冨富 﨑崎 嵜崎 髙高 德徳 峯峰 埜野 劍剣 劔剣 桧檜 礪砺 壷壺 蘆芦 籠篭 燈灯 竃竈 鷗鴎 禰祢 隱隠 ' +
  '渕淵 渊淵 澁渋 溪渓 來来 佛仏 會会 傳伝 關関 鐵鉄 靜静 黑黒 點点 麥麦 鷄鶏 賴頼 數数 斷断 晝昼 曉暁 殘残 ' +
  '氣気 涌湧 溫温 灣湾 狹狭 畫画 疊畳 發発 稻稲 穗穂 竝並 經経 綠緑 緣縁 縱縦 繩縄 聲声 臺台 舍舎 藝芸 藥薬 ' +
  '蟲虫 螢蛍 蠶蚕 覺覚 觀観 譯訳 讀読 變変 讓譲 豫予 賣売 贊賛 輕軽 辨弁 瓣弁 辯弁 遙遥 遲遅 錄録 鎭鎮 鑛鉱 ' +
  '險険 隨随 雙双 雜雑 靈霊 顯顕 餘余 驛駅 體体 龜亀 齒歯 槙槇 崗岡 圖図 團団 壓圧 壘塁 壯壮 壹壱 奧奥 將将 ' +
  '專専 對対 屆届 屬属 巖岩 巌岩 帶帯 廳庁 彈弾 徑径 從従 應応 懷懐 戰戦 拂払 擇択 擔担 據拠 擧挙 攝摂 收収 ' +
  '效効 敎教 旣既 晉晋 樂楽 樓楼 樣様 橫横 檢検 權権 歡歓 步歩 歲歳 歷歴 歸帰 滿満 濟済 濤涛 燒焼 營営 狀状 ' +
  '當当 皋皐 盡尽 禪禅 稱称 穰穣 絲糸 續続 繪絵 繼継 羣群 莖茎 薰薫 藪薮 證証 轉転 迴回 鄕郷 鄉郷 醉酔 醫医 ' +
  '釀醸 錢銭 鄰隣 霸覇 麴麹 鴈雁 薗園 緖緒 槗橋 泻潟 諫諌 曵曳 鱷鰐 祇祗 ' +
  '瑤瑶 桒桑 枩松 桺柳 栁柳 卆卒 淸清 靑青 黃黄 淨浄 瀉潟 菴庵 堯尭 凛凜 晧皓 簑蓑 蘂蕊 噓嘘 埓埒';

const FOLDED = new Map(
  PAIRS.split(' ').map((pair): [string, string] => {
    const [variant = '', form = ''] = pair;
    return [variant, form];
  }),
);

/** A character in the form that names are compared in. */
export function foldCharacter(character: string): string {
  return FOLDED.get(character) ?? character;
}

/** Every variant with the form it folds to. */
export const CHARACTER_VARIANTS: ReadonlyMap<string, string> = FOLDED;
