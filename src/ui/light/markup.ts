/** HTML that has been escaped already; only `markup` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, nothing is written for `false` and `undefined`. */
export type Part = string | number | Markup | readonly Part[] | false | undefined;

/** Writes HTML with every value escaped, for content and for attributes in double quotes. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(
    texts
      .map((text, index) => (index === 0 ? '' : write(parts[index - 1])) + withoutIndent(text))
      .join(''),
  );
}

function write(part: Part): string {
  if (part === false || part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return part.map(write).join('');
}

/** Line breaks of the source are not part of the text. */
function withoutIndent(text: string): string {
  return text.replaceAll(/>\s*\n\s*</g, '><').replaceAll(/\s*\n\s*/g, ' ');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
