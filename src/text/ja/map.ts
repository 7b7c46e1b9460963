import { formatNumber } from '../format.ts';

const number = formatNumber('ja');

/** Japanese wording: map, its layers and legend. */
export const mapJa = {
  layers: {
    heading: '地図に表示する',
    municipality: '市区町村の指標',
    prefecture: '都道府県の集計',
    gap: '拠点の空白',
    gapCount: '距離で見る',
    gapNote: '距離と結果は、地図の横のパネルにあります。',
    loaded: (loaded: number, total: number, unit: string) =>
      `${number(loaded)} / ${number(total)}${unit}`,
    count: (count: number, unit: string) => `${number(count)}${unit}`,
    rmoForm: '表し方',
    rmoForms: { circle: '円の大きさ', fill: '塗り分け' },
    asDots: '指標の塗り分けに重ねるため、役場の位置の点で表しています。',
    asRings: '市区町村の境界がないため、過疎の区分は点のまわりの輪の色で表しています。',
    ringColor: '輪の色',
    measure: '指標',
    base: '背景地図',
    bases: { none: 'なし（通信しない）', pale: '地理院 淡色地図', standard: '地理院 標準地図' },
    baseNote: '地理院タイルは国土地理院のサーバーから読み込みます。',
  },
  depopulation: {
    heading: (date: string) => `過疎の区分（${date}）`,
    definition:
      '過疎地域の持続的発展の支援に関する特別措置法による区分です。一部過疎は合併前の旧市町村の区域だけが該当し、みなし過疎は合併後の市町村全体を過疎地域とみなすものです。',
    partialAreas: (areas: string, date: string | undefined) =>
      `過疎地域とされる旧市町村${date === undefined ? '' : `（${date}）`}：${areas}`,
    related: '過疎関係市町村（全部・一部・みなしの計）',
  },
  /** What each absence means, in words. */
  absenceDescriptions: {
    notApplicable: '割り算ができない、または制度の対象でない',
    unknown: '調べたが分からない',
    suppressed: '調査した値はあるが公表しない',
    notSurveyed: '調査・推計の対象になっていない',
    notLoaded: '値はあるかもしれないが、このサイトに取り込まれていない',
  },
  legend: {
    heading: '凡例',
    method: '区切り方',
    methods: {
      quantile: '同数（分位）',
      equal: '等間隔',
      jenks: '自然な切れ目（Jenks）',
      rounded: 'きりのよい値',
      manual: '自分で決める',
    },
    classes: '階級の数',
    breaks: '区切りの値（小さい順、カンマ区切り）',
    breaksHelp: '例：30, 35, 40, 45',
    breaksWrong: (found: string) =>
      `「${found}」は使えません。小さい順の数をカンマで区切ってください（最大8個）。例：30, 35, 40`,
    apply: '決定',
    histogram: '値の分布',
    histogramLabel: (name: string, from: string, to: string, count: number) =>
      `${name}の分布。${from}から${to}まで、${number(count)}件`,
    countUnit: '件',
    incomplete: (count: number) => `${number(count)}都道府県は一部の市区町村の値による集計です。`,
    settings: '階級の設定',
    source: (source: string) => `出典：${source}`,
    rmoCircle: '円の面積が団体数に比例します',
    cluster: '数字の入った円は、近くの拠点をまとめたものです（数字は箇所数）',
    hubNamed: '名称の分かる拠点',
    rmoNamed: '名称の分かる組織',
    hubSample: (loaded: number, total: number) =>
      `公表資料から確認できた${number(loaded)}箇所です。全国${number(total)}箇所（2022年5月末、市町村版総合戦略に位置付けのあるもの）の一部で、国の一覧ではありません。`,
    rmoSample: (loaded: number, total: number) =>
      `公表資料から確認できた${number(loaded)}団体です。全国${number(total)}団体（2022年度）の一部です。`,
    hubExercise: (count: number) =>
      `演習用（架空）の${number(count)}箇所。2021年5月末の公表の総数に合わせて作ったもので、実在しません。`,
    rmoExercise: (count: number) =>
      `演習用（架空）の${number(count)}団体。2020年度の公表の総数に合わせて作ったもので、実在しません。`,
    openedNote: '開設年月の分かる拠点は、選んだ調査年度の末までに開いたものだけを示します。',
    kochi: '高知県の集落活動センターは67箇所のうち58箇所です。',
    notLoaded: '表が読み込まれていません（未取込）。0箇所という意味ではありません。',
    noneShown: 'この層に表示できるものはありません。',
  },
  year: {
    heading: '調査年度',
    value: (year: number) => `${year}年度`,
    hint: '←→キーで1年ずつ動かせます',
    gapHub: (year: number) => `${year}年度の小さな拠点の公表値はありません（未調査）。`,
    gapDepopulation: (year: number) => `${year}年度の過疎区分は未取込です。`,
    marks: { both: '拠点・組織とも公表値あり', one: '地域運営組織だけ公表値あり' },
  },
  map: {
    label: '市区町村の地図',
    zoomIn: '拡大',
    zoomOut: '縮小',
    whole: '全国',
    breadcrumb: '現在地',
    keys: '矢印キーで隣の地域へ、Enterで選択、Escapeで一つ上へ、＋と－で拡大・縮小',
    dotsNote: '市区町村の境界は取り込まれていません。点は役場の位置です。',
    offlineBase:
      '背景地図を読み込めません（通信できない環境では使えません）。背景なしで表示しています。',
    tilesFailed: '地図のタイルを読み込めません。図・数値・表はそのまま使えます。',
    mergedCells: (kilometres: number) =>
      `圏外のメッシュが多いため、図では約${kilometres} km四方ごとに1つの印にまとめています。人数はすべてのメッシュを数えたものです。`,
    noWebgl:
      'この端末では動く地図（WebGL）を使えないため、図で表示しています。選択・凡例・表は同じように使えます。',
    contextLost: '地図の描画が中断されたため、図で表示しています。',
    staticAlt: (title: string) => `${title}の図。数値は表にあります。`,
    northernTerritories: '北方領土',
    gsiCredit: '地理院タイル（国土地理院）',
  },
  tooltip: {
    ofPrefecture: (prefecture: string, measure: string) => `${prefecture}の${measure}`,
    population2020: '人口',
    populationNote: '2020年国勢調査',
    hubs: (count: number) => `小さな拠点 ${number(count)}箇所（確認分）`,
    hubsNone: '小さな拠点　確認できた資料なし（未取込）',
    hubsExercise: (count: number) => `小さな拠点 ${number(count)}箇所（演習用（架空））`,
    rmos: (count: number) => `地域運営組織 ${number(count)}団体（確認分）`,
    rmosNone: '地域運営組織　確認できた資料なし（未取込）',
    rmosExercise: (count: number) => `地域運営組織 ${number(count)}団体（演習用（架空））`,
    cluster: (count: number) => `小さな拠点 ${number(count)}箇所。押すと拡大します`,
  },
  mapLibre: {
    'AttributionControl.ToggleAttribution': '出典の表示を切り替える',
    'AttributionControl.MapFeedback': '地図への意見',
    'FullscreenControl.Enter': '全画面にする',
    'FullscreenControl.Exit': '全画面を終える',
    'GeolocateControl.FindMyLocation': '現在地を探す',
    'GeolocateControl.LocationNotAvailable': '現在地を取得できません',
    'LogoControl.Title': 'MapLibre',
    'Map.Title': '地図',
    'Marker.Title': '目印',
    'NavigationControl.ResetBearing': '北を上に戻す',
    'NavigationControl.ZoomIn': '拡大',
    'NavigationControl.ZoomOut': '縮小',
    'Popup.Close': '吹き出しを閉じる',
    'ScaleControl.Feet': 'フィート',
    'ScaleControl.Meters': 'm',
    'ScaleControl.Kilometers': 'km',
    'ScaleControl.Miles': 'マイル',
    'ScaleControl.NauticalMiles': '海里',
    'GlobeControl.Enable': '地球儀で表示',
    'GlobeControl.Disable': '平面で表示',
    'TerrainControl.Enable': '地形を表示',
    'TerrainControl.Disable': '地形を隠す',
    'CooperativeGesturesHandler.WindowsHelpText':
      'Ctrlキーを押しながらスクロールすると拡大・縮小します',
    'CooperativeGesturesHandler.MacHelpText': '⌘キーを押しながらスクロールすると拡大・縮小します',
    'CooperativeGesturesHandler.MobileHelpText': '2本の指で地図を動かせます',
  },
} as const;
