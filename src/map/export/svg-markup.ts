/** Fonts of every export, by name: whichever Japanese gothic the reader's system has. */
export const FONT_FAMILY =
  "'Hiragino Sans','Hiragino Kaku Gothic ProN','BIZ UDPGothic','Yu Gothic',Meiryo,'Noto Sans JP','Noto Sans CJK JP',sans-serif";

/** Values of an element's attributes; `undefined` leaves one out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as markup; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(write(value))}"`]))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** Text for markup: nothing of it can become an element, an attribute or a broken file. */
export function escaped(text: string): string {
  return text
    .replaceAll(CONTROLS, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Control characters but tab and line ends, and what else XML 1.0 forbids even as references. */
const CONTROLS = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

function write(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
}
