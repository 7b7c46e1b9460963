/** Japanese wording of the page that makes snippets for other sites. */
export const kitJa = {
  introduction:
    '自治体などのページに置ける地図の枠を作ります。地域と表示するものを選び、実際の見え方を確かめて、下のコードをコピーしてください。枠には図・数値・表・出典が入り、スクリプトやWebGLが使えない環境でも読めます。',
  chooseHeading: '1. 地域と表示内容を選ぶ',
  area: '地域',
  nation: '全国',
  layers: '表示するもの',
  measure: '指標',
  noMeasure: '指標で塗り分けない',
  measureLevel: { municipality: '市区町村ごと', prefecture: '都道府県ごと' },
  year: '調査年度',
  editionHeading: 'データの版',
  live: '常に新しい版を表示する',
  frozen: (edition: string) => `${edition}版に固定する`,
  viewHeading: '地図の動き',
  moving: '動く地図（図を先に表示し、見えたところで切り替える）',
  light: '図だけ（軽い表示。地図の部品を読み込まない）',
  previewHeading: '2. 見え方を確かめる',
  previewWidth: (width: number) => `幅${width}ピクセルの見え方`,
  previewTitle: (title: string, width: number) => `${title}（幅${width}ピクセルでの確認用）`,
  previewSwitch: '確認する幅',
  snippetHeading: '3. コードをコピーする',
  address: 'このサイトのアドレス',
  addressNote:
    'コードに書くアドレスです。手元で確認しているときは、公開するサイトのアドレスに書き換えてください。',
  title: '枠の題名（title属性）',
  titleNote: '読み上げソフトの利用者が最初に聞く言葉です。10文字以上にしてください。',
  titleTooShort: '題名が10文字に足りません。コードには自動で作った題名が入っています。',
  snippets: {
    iframe: 'iframe（スクリプトなし）',
    autoHeight: 'iframe（高さを自動調整）',
    element: 'ウェブコンポーネント',
    link: 'リンクだけ',
    picture: '図だけ（SVGまたはPNG）',
  },
  notes: {
    iframe:
      'スクリプトを使えないCMS向けです。高さは固定で、内容が長いときは枠の中でスクロールします。',
    autoHeight: '高さの調整に1kB未満のスクリプトを使います。表を開くと枠が伸び、閉じると縮みます。',
    element: '要素の中のリンクは、スクリプトが動かない環境で表示されます。',
    link: 'iframeを置けないCMS向けです。',
    picture:
      '図をダウンロードしてCMSに登録し、コードのファイル名を合わせてください。代替文には図の内容が入っています。',
  },
  copy: (name: string) => `「${name}」のコードをコピー`,
  copied: 'コピーしました',
  copyFailed:
    'コピーできませんでした。コードを選択しましたので、Ctrl+C（MacはCommand+C）でコピーしてください。',
  saveSvg: 'SVGをダウンロード',
  savePng: 'PNGをダウンロード',
  saving: '作成中',
  saveFailed: '図を作れませんでした。通信を確かめて、もう一度お試しください。',
  codeLabel: (name: string) => `${name}のコード`,
  statementHeading: '4. アクセシビリティについての記載例',
  statement: (title: string) =>
    `このページの「${title}」は、小さな拠点マップの埋め込みです。同じ内容を表と文章でも提供しており、キーボードだけで操作できます。試験の結果は小さな拠点マップの「アクセシビリティ試験結果」をご覧ください。`,
  statementNote:
    'ウェブアクセシビリティの対象範囲に含める場合に、方針のページなどでお使いください。',
  kitsHeading: '地域ごとのoEmbed（JSON）',
  kitsNote:
    'アドレスから埋め込みを作るソフトウェア向けの情報です。下の一覧のアドレスは、サイトを作るとき（KYOTEN_SITE）も作ったあと（npm run kyoten -- site アドレス）もサイトのアドレスを指定していなければ、相対アドレスです。上で選んだ内容と「このサイトのアドレス」を使ったものは、ボタンで保存できます。',
  saveKit: '選んだ内容のoEmbed（JSON）を保存',
  messagesHeading: 'ページから枠を操作する（開発者向け）',
  messages:
    '枠のアドレスに origin=（ページのオリジン）を加え、embed/kyoten-client.js を読み込むと、表示の変更・取得・画像の書き出しと、選択などの通知を使えます。許可したオリジン以外とはやり取りしません。',
  plainOnly:
    'この枠ではスクリプトが動かないため、アドレスに別の表示（層、指標、年度、版、言語など）が書かれていても、標準の図と表を示しています。',
  snippetTitle: (title: string) => `${title}（地図と表）`,
  linkText: (title: string) => `${title}を地図と表で見る（小さな拠点マップ）`,
} as const;
