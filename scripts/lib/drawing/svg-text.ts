/** Escapes text for SVG content and attributes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** System gothic of Windows, macOS, Android and Linux: no font is shipped. */
export const FONT_FAMILY =
  "'Noto Sans JP','Noto Sans CJK JP','Hiragino Sans','BIZ UDPGothic','Yu Gothic',Meiryo,sans-serif";

/** Attributes of a line of text; sizes in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly color?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of an outline that keeps the text legible on any ground. */
  readonly halo?: string;
}

/** One line of text with its baseline at y. */
export function textLine(x: number, y: number, text: string, style: TextStyle): string {
  const { size, color = '#1a1a1c', weight = 400, anchor = 'start', halo } = style;
  const outline =
    halo === undefined
      ? ''
      : ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  const place = `x="${tenth(x)}" y="${tenth(y)}"`;
  return `<text ${place} font-size="${size}" font-weight="${weight}" fill="${color}" text-anchor="${anchor}"${outline}>${escapeXml(text)}</text>`;
}

/** Width that a text takes at a font size: full-width characters one em, others about half. */
export function textWidth(text: string, size: number): number {
  const ems = [...text].map((character) => (/[\u0020-\u007E]/.test(character) ? 0.58 : 1));
  return size * ems.reduce((sum, em) => sum + em, 0);
}

/** Breaks a text into lines no wider than given; Japanese may break anywhere but before closing marks. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [''];
  for (const part of text.match(/[\u0021-\u007E]+|[\s\S][、。）」』，．]*/gu) ?? []) {
    const line = `${lines.at(-1) ?? ''}${part}`;
    if (textWidth(line, size) <= width) lines[lines.length - 1] = line;
    else lines.push(part.trimStart());
  }
  return lines.filter((line) => line !== '');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
