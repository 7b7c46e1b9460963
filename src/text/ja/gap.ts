import { formatNumber } from '../format.ts';
import { gapPlansJa } from './gap-plans.ts';

const number = formatNumber('ja');

/** Japanese wording: the gap explorer (拠点の空白). */
export const gapJa = {
  heading: '拠点の空白',
  lead: '拠点まで遠い人が、どこに何人いるか',
  loading: '計算の準備をしています',
  working: '計算しています',
  progress: (percent: string) => `計算しています（${percent}）`,
  cancel: '中止',
  resume: '計算する',
  sample: (hubs: number) =>
    `取り込まれた${number(hubs)}箇所からの距離です。国の一覧ではありません。`,
  samplePublished: (hubs: number) =>
    `取り込んだデータに拠点がないため、公表資料の${number(hubs)}箇所からの距離です。国の一覧ではありません。`,
  ownClasses: '過疎区分は取り込んだ一覧によるもので、公表値ではありません。',
  sampleWhy: (hubs: number, total: number) =>
    `全国${number(total)}箇所（2022年5月末）のうち位置の分かる${number(hubs)}箇所だけを使うため、実際より空白が大きく出ます。`,
  practice: '演習用（架空）',
  practiceNote: (hubs: number) =>
    `演習用（架空）の${number(hubs)}箇所からの距離です。実際の空白ではありません。`,
  controls: {
    label: '距離と条件',
    unit: '上限の単位',
    units: { metres: '距離', minutes: '時間' },
    distance: '拠点までの距離の上限',
    minutes: '拠点までの時間の上限',
    kilometres: (value: string) => `${value} km`,
    minutesValue: (value: string) => `${value}分`,
    detour: '迂回係数（道のり ÷ 直線距離）',
    detourValue: (value: string) => `× ${value}`,
    speed: '速さ',
    speedValue: (value: string) => `時速${value} km`,
    demand: '人のいる場所（需要点）',
    demands: {
      office: '市区町村の役場（1市区町村1点・粗い）',
      mesh: '演習用の1kmメッシュ（架空）',
      imported: '取り込んだメッシュ・点の表',
    },
    demandNotes: {
      office:
        '住民全員が役場の位置にいるものとして数えます。市区町村の中での遠い近いは分かりません。',
      mesh: '市区町村の人口に合うように作った架空のメッシュです。実際の居住地ではありません。',
      imported:
        'この端末に取り込んだ表の人数を、メッシュの中心か点の位置で数えます。リンクには表の名前だけが入り、表がない端末では役場で数えてそう書きます。',
    },
    table: '使う表',
    tableName: (file: string, sheet: string, kind: string) =>
      sheet === '' ? `${file}（${kind}）` : `${file} ${sheet}（${kind}）`,
    importFirst: '地域メッシュ統計（250m・500m・1km）や、緯度・経度のある人口の表も使えます。',
    importLink: 'データを取り込む',
    meshOnlyPractice: '演習用のメッシュは、演習用（架空）データを選ぶと使えます。',
    measure: '数える人',
    functions: '数える拠点',
    functionsNote: 'すべてを備えた拠点だけを数えます。選ばなければ全部の拠点です。',
    functionNames: {
      clinic: '診療所',
      shop: '食料品・日用品店',
      rmo: '地域運営組織',
      transport: '交通',
    },
    selection: (chosen: number, lacking: number, notStated: number) =>
      `${number(chosen)}箇所が該当。備えていない${number(lacking)}箇所、資料に記載がないか不詳・秘匿の${number(notStated)}箇所は数えません。`,
    form: '地図の塗り分け',
    forms: { share: '拠点が遠い人の割合', bivariate: '過疎 × 割合（3×3）' },
    surface: '最も近い拠点までの距離を色で重ねる',
    more: '詳しい条件',
  },
  measures: {
    population: '2020年の人口',
    over65: '2020年の65歳以上',
    over75: '2020年の75歳以上',
    population2050: '2050年の推計人口',
    over65In2050: '2050年の推計65歳以上',
  },
  surveys: {
    population: '総務省「国勢調査」（2020年10月1日）',
    over65: '総務省「国勢調査」（2020年10月1日）',
    over75: '総務省「国勢調査」（2020年10月1日）',
    population2050: '国立社会保障・人口問題研究所「日本の地域別将来推計人口（2023年推計）」',
    over65In2050: '国立社会保障・人口問題研究所「日本の地域別将来推計人口（2023年推計）」',
  },
  imported: {
    measures: {
      population: '表の人口',
      over65: '表の65歳以上',
      over75: '表の75歳以上',
      population2050: '表の2050年の人口',
      over65In2050: '表の2050年の65歳以上',
    },
    survey: (file: string, sheet: string, asOf: string) =>
      `取り込んだ表「${sheet === '' ? file : `${file} ${sheet}`}」（${asOf === '' ? '時点は表に記載なし' : `${asOf}時点`}）`,
    withoutFigure: (persons: string) => `この項目の値がない需要点の住民${persons}人は含みません。`,
  },
  totals: {
    label: '圏内と圏外の人数',
    headline: (area: string, people: string, limit: string) =>
      `${area}で、拠点まで${limit}より遠い人（${people}）`,
    persons: (count: string) => `${count}人`,
    share: (percent: string) => `${percent}％`,
    of: (total: string) => `${total}人のうち`,
    ofMeasured: (total: string) => `距離の分かる${total}人のうち`,
    caption: (area: string) => `過疎区分別の圏内・圏外（${area}）`,
    byMeasure: (area: string) => `今と2050年の圏内・圏外（${area}）`,
    group: '区分',
    total: '計',
    covered: '圏内（人）',
    uncovered: '圏外（人）',
    rate: '圏外の割合',
    all: '合計',
    depopulated: '過疎関係市町村の計',
    classNotKnown: '区分が分からない（未取込）',
    ownList: '取り込んだ一覧',
    unreachable: (persons: string) =>
      `うち${persons}人は、拠点のない島などにいます（海を越える距離は圏内に数えません。出典を確かめた橋・トンネルがある島だけを陸続きとします）。`,
    unmeasured: (persons: string) =>
      `距離が分からない${persons}人は、圏内にも圏外にも入れていません。`,
    withoutFigure: (persons: string) =>
      `この指標の値がない市区町村の住民${persons}人（2020年）は含みません。`,
    withSites: '仮の拠点を置いた場合',
    gain: (persons: string) => `仮の拠点で新たに圏内になる人：${persons}人`,
    gainAbsent: (reason: string) => `仮の拠点で新たに圏内になる人：${reason}`,
    absent: '値がありません',
  },
  method: {
    straight: (limit: string, factor: string) =>
      `直線距離（大圏）× 迂回係数${factor}が${limit}以内なら圏内。道路の距離ではありません。`,
    minutes: (limit: string, factor: string, speed: string) =>
      `直線距離（大圏）× 迂回係数${factor}を時速${speed} kmで割った時間が${limit}以内なら圏内。道路の所要時間ではありません。`,
    travelTimes: (limit: string, file: string) =>
      `読み込んだ所要時間表「${file}」で${limit}以内なら圏内。`,
    demand: (kind: string, points: number) => `需要点：${kind}、${number(points)}点。`,
    kinds: {
      office: '市区町村の役場（粗い）',
      mesh1000: '1kmメッシュ',
      mesh500: '500mメッシュ',
      mesh250: '250mメッシュ',
      table: '読み込んだ点の表',
      exerciseMesh: '演習用（架空）の1kmメッシュ',
    },
    people: (measure: string, survey: string) => `人数：${measure}、${survey}。`,
    classes: (date: string) => `過疎区分：総務省の一覧（${date}現在）。`,
    ownClasses: (date: string | undefined) =>
      `過疎区分：取り込んだ一覧（${date === undefined ? '時点の記載なし' : `${date}現在`}）。公表値ではありません。`,
    hubs: (counted: number, loaded: number) =>
      `拠点：取り込まれた${number(loaded)}箇所のうち${number(counted)}箇所。`,
    acrossSea: (points: number) => `${number(points)}点は拠点のない島などにあり、圏外です。`,
    unknownLand: (points: number) => `${number(points)}点は陸地が分からず、海の上も測っています。`,
    withoutTime: (points: number) =>
      `所要時間のない${number(points)}点は、圏内にも圏外にも入れていません。`,
    landUnknown: '海岸線を読み込めないため、海を越える距離も圏内に数えています。',
  },
  legend: {
    share: '拠点まで遠い人の割合',
    range: (from: string, to: string, isLast: boolean) =>
      isLast ? `${from}～${to}％` : `${from}～${to}％未満`,
    bivariate: '過疎 × 拠点まで遠い人の割合',
    columns: { low: '3分の1未満', middle: '3分の1～3分の2', high: '3分の2以上' },
    rows: { none: '非過疎', partly: '一部・みなし', full: '全部過疎' },
    cells: {
      'none-low': '過疎でなく、拠点が近い人が多い',
      'none-middle': '過疎でなく、遠い人が半ばいる',
      'none-high': '過疎でないが、遠い人が多い',
      'partly-low': '一部過疎・みなし過疎で、拠点が近い人が多い',
      'partly-middle': '一部過疎・みなし過疎で、遠い人が半ばいる',
      'partly-high': '一部過疎・みなし過疎で、遠い人が多い',
      'full-low': '全部過疎で、拠点が近い人が多い',
      'full-middle': '全部過疎で、遠い人が半ばいる',
      'full-high': '全部過疎で、遠い人が多い（最も急ぐ）',
    },
    count: (cell: string, count: number) => `${cell}：${number(count)}市区町村`,
    point: '圏外の需要点（拡大すると見えます）',
    pointMesh: '圏外のメッシュ（拡大すると見えます）',
    circle: '拠点から上限までの範囲（直線）',
    line: '選んだ点から最も近い拠点へ',
    site: '仮の拠点（実在しません）',
    surface: {
      heading: '最も近い拠点までの距離',
      band: (from: string, to: string) =>
        from === '' ? `${to} km以内` : to === '' ? `${from} km超` : `${from}～${to} km`,
      note: '直線距離 × 迂回係数。海を越える距離も含むため、島では圏内の判定と異なります。道路の距離ではありません。',
    },
  },
  tooltip: {
    share: (percent: string) => `拠点まで遠い人：${percent}％`,
    shareAbsent: '拠点まで遠い人：値なし',
    nearest: (name: string, distance: string) => `最も近い拠点：${name}（直線${distance}）`,
    nearestMinutes: (name: string, minutes: string) => `最も近い拠点：${name}（${minutes}）`,
    nearestSea: (name: string, distance: string) =>
      `この陸地に拠点はありません。海の向こうの${name}まで直線${distance}`,
    none: '届く拠点がありません',
    timeUnknown: '所要時間が表にないため、最も近い拠点は分かりません',
    point: (persons: string) => `需要点：${persons}人`,
    selected: '選んだ点から最も近い拠点',
    selectNote: '地図で圏外の点か市区町村を選ぶと、最も近い拠点までの線と距離を示します。',
    farthest: '圏外で最も人の多い点から測っています。',
  },
  withheld: {
    heading: '結果を出せません',
    noDemand: '需要点が読み込まれていません。',
    noHubs: '拠点が読み込まれていません（未取込）。空白が100％という意味ではありません。',
    noHubsChosen:
      '選んだ機能をすべて備えた拠点が、取り込まれたデータにありません。条件を減らしてください。',
    noTravelTimes: '所要時間の表が読み込まれていません。',
    hypotheticalWithoutTravelTimes:
      '所要時間の表には仮の拠点の行がないため、結果を出せません。仮の拠点を取り除くか、直線距離に戻してください。',
    measureNotLoaded: 'この指標の値が、需要点にありません。',
    weights: '重みがすべて0です。1つ以上を1以上にしてください。',
    noCandidates: '選んだ範囲に、拠点を置ける需要点がありません。',
    detourFactor: '迂回係数は1.0から2.0までです。',
    speed: '速さが範囲の外です。',
    limit: '上限は0より大きい数にしてください。',
    metresOfTravelTimes: '所要時間の表を使うときは、上限を時間にしてください。',
    noRows: '需要点の表に行がありません。',
    noUsableRows: '使える需要点がありません（位置か人口がありません）。',
    noPersons: 'どの需要点も人口が0です。',
    failed: (message: string) =>
      `計算が中断されました（${message}）。ページを読み込み直してください。`,
    /** On sheets and slides, which can be made once more without losing anything. */
    brokenOff: (message: string) =>
      `計算が途中で止まりました（${message}）。空白がないという意味ではありません。`,
  },
  standIns: {
    demand: (table: string) =>
      `このリンクは取り込んだ需要点の表${table === '' ? '' : `「${table}」`}で数えたものですが、この端末にその表がありません。代わりに市区町村の役場（粗い）で数えています。`,
    times: (table: string) =>
      `このリンクは所要時間の表「${table}」で測ったものですが、この端末にその表がありません。代わりに直線距離で測っています。`,
    timesUnfit: (table: string) =>
      `所要時間の表「${table}」には、いまの需要点と拠点の間の時間がありません。代わりに直線距離で測っています。`,
    timesFailed: (table: string) =>
      `所要時間の表「${table}」の読み込みが途中で止まりました。表が合わないという意味ではありません。代わりに直線距離で測っています。`,
    retry: 'もう一度読み込む',
    import: '表を取り込む',
    drop: 'リンクからこの表を外す',
    gap: '',
  },
  report: {
    heading: '需要点の確認',
    summary: (kept: number, given: number) =>
      `${number(given)}点のうち${number(kept)}点を使っています。`,
    leftOut: (problem: string, rows: number) => `${problem}：${number(rows)}点を除きました。`,
    kept: (problem: string, rows: number) => `${problem}：${number(rows)}点（使っています）。`,
    persons: (persons: number) => `人口は計${number(persons)}人。`,
    rows: (rows: string) => `行の例：${rows}`,
    problems: {
      meshCodeInvalid: 'メッシュコードが正しくない',
      meshCodeRepeated: 'メッシュコードの重複',
      positionMissing: '位置がない',
      outsideJapan: '日本の外',
      populationMissing: '人口がない',
      populationSuppressed: '人口が秘匿',
      populationNegative: '人口が負の数',
      populationZero: '人口が0',
      municipalityNotKnown: '市区町村が分からない',
      agesAbovePopulation: '年齢別の人数が人口を超える',
    },
  },
  ...gapPlansJa,
} as const;
