/** One term: its reading in kana, and what it means on this site. */
export interface Term {
  readonly term: string;
  readonly reading: string;
  readonly meaning: string;
}

/** Japanese wording: terms of the field. Definitions of the state are quoted in substance. */
export const glossaryJa = {
  hub: {
    term: '小さな拠点',
    reading: 'ちいさなきょてん',
    meaning:
      '集落生活圏で、買い物・医療・福祉・交通などの生活サービスと地域の活動の場を集め、周りの集落と結んだ拠点。数え方は2つあり、混ぜません。「総合戦略に位置付けあり」は市町村版総合戦略に位置付けのあるもので、国の目標はこれを数えます。「位置付けのないものを含む」は、そのほかも含みます。',
  },
  rmo: {
    term: '地域運営組織',
    reading: 'ちいきうんえいそしき',
    meaning:
      '地域の暮らしを守るため、地域で暮らす人々が中心となって形成し、地域の関係者が参加する協議組織が定めた指針に基づいて、地域の課題の解決に向けた取組を持続的に行う組織（総務省）。',
  },
  depopulation: {
    term: '過疎の区分',
    reading: 'かそのくぶん',
    meaning:
      '過疎地域の持続的発展の支援に関する特別措置法による市区町村の区分。全部過疎は市町村の全域、一部過疎は合併前の旧市町村の区域だけが過疎地域です。みなし過疎は、合併後の市町村の全域を過疎地域とみなすものです。区分には必ず時点を添えます。',
  },
  depopulated: {
    term: '過疎関係市町村',
    reading: 'かそかんけいしちょうそん',
    meaning: '全部過疎・一部過疎・みなし過疎の市町村の計。',
  },
  municipality: {
    term: '市区町村・団体コード',
    reading: 'しくちょうそん・だんたいコード',
    meaning:
      '1,718市町村と東京23区の計1,741。政令指定都市は1つと数えます。団体コードは5桁（検査数字を付けると6桁）の番号です。',
  },
  prefectureAggregate: {
    term: '都道府県の集計',
    reading: 'とどうふけんのしゅうけい',
    meaning:
      '取り込まれている市区町村の値から計算した都道府県の値。何市区町村の値によるかを添えます。',
  },
  settlement: {
    term: '集落・集落生活圏',
    reading: 'しゅうらく・しゅうらくせいかつけん',
    meaning:
      '集落は、家が集まり暮らしを共にするまとまり。集落生活圏は、複数の集落を含み、日々の暮らしがまとまっている範囲です。',
  },
  survey: {
    term: '実態調査・年度',
    reading: 'じったいちょうさ・ねんど',
    meaning:
      '国が市区町村に尋ねて数える調査。年度は4月から翌年3月までです。小さな拠点は毎年度5月末の数です。',
  },
  edition: {
    term: '版',
    reading: 'はん',
    meaning: 'ある日付で作り、その後は変えないデータの一式。リンクで版を固定できます。',
  },
  indicator: {
    term: '指標・目標',
    reading: 'しひょう・もくひょう',
    meaning:
      '指標は調査で数える全国の数。目標は国の計画が期限とともに定めた値で、新しい計画に改められたものは「旧」と示します。',
  },
  gap: {
    term: '空白',
    reading: 'くうはく',
    meaning: 'どの拠点からも、選んだ距離より遠い人や場所。',
  },
  demandPoint: {
    term: '需要点',
    reading: 'じゅようてん',
    meaning: '人が住む場所を代表する点。位置と人口を持ちます。',
  },
  exercise: {
    term: '演習用（架空）',
    reading: 'えんしゅうよう（かくう）',
    meaning: '操作の練習のために作ったデータ。公表された総数に合わせていますが、実在しません。',
  },
} as const satisfies Readonly<Record<string, Term>>;
