const SYLLABLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'あa いi うu えe おo かka きki くku けke こko さsa しshi すsu せse そso',
    'たta ちchi つtsu てte とto なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho',
    'まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn',
    'がga ぎgi ぐgu げge ごgo ざza じji ずzu ぜze ぞzo だda ぢji づzu でde どdo',
    'ばba びbi ぶbu べbe ぼbo ぱpa ぴpi ぷpu ぺpe ぽpo',
    'きゃkya きゅkyu きょkyo しゃsha しゅshu しょsho ちゃcha ちゅchu ちょcho',
    'にゃnya にゅnyu にょnyo ひゃhya ひゅhyu ひょhyo みゃmya みゅmyu みょmyo',
    'りゃrya りゅryu りょryo ぎゃgya ぎゅgyu ぎょgyo じゃja じゅju じょjo',
    'ぢゃja ぢゅju ぢょjo びゃbya びゅbyu びょbyo ぴゃpya ぴゅpyu ぴょpyo',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => /^([ぁ-ん]+)([a-z]+)$/.exec(pair)?.slice(1, 3) ?? ['', '']),
);

/**
 * Hepburn spelling of hiragana, after 国土地理院 地名等の英語表記規程: long vowels
 * are written as short ones, `n` before a vowel gets an apostrophe. A `|` in the
 * kana parts two morphemes whose vowels must not run together (まつ|うら: matsuura).
 */
export function romaji(kana: string): string {
  return kana
    .split('|')
    .map((part) => spell(part))
    .join('');
}

function spell(kana: string): string {
  let spelled = '';
  // The vowel that う or お may still prolong; a long vowel is not prolonged again.
  let open = '';
  let doubled = false;
  for (const [token] of kana.matchAll(/っ|.[ゃゅょ]?/gu)) {
    if (token === 'っ') doubled = true;
    else if (prolongs(token, open)) open = '';
    else {
      const syllable = SYLLABLES[token] ?? token;
      if (spelled.endsWith('n') && /^[aiueoy]/.test(syllable)) spelled += "'";
      spelled += doubled ? double(syllable) : syllable;
      open = syllable.slice(-1);
      doubled = false;
    }
  }
  return spelled;
}

/** おう, うう and おお are long vowels; えい and いい are spelled out. */
function prolongs(token: string, open: string): boolean {
  return (token === 'う' && (open === 'o' || open === 'u')) || (token === 'お' && open === 'o');
}

function double(syllable: string): string {
  return syllable.startsWith('ch') ? `t${syllable}` : `${syllable.slice(0, 1)}${syllable}`;
}
