/** A custom property of CSS: `--name: value;`, the last of a rule perhaps without the semicolon. */
const DECLARATION = /(--[\w-]+):[^;{}]*(?:;|(?=\}))/g;

/**
 * A stylesheet without the custom properties that nobody reads: neither another of its
 * rules, nor `others`, the rest of the site's styles and scripts. Design tokens come by the
 * hundred, and a frame in another page pays for each.
 */
export function dropUnusedProperties(css: string, others: string): string {
  const kept = css.replaceAll(DECLARATION, (declaration, name: string) =>
    isRead(name, css) || isRead(name, others) || others.includes(`"${name}"`) ? declaration : '',
  );
  // What only a property that has gone had read goes with it.
  return kept === css ? css : dropUnusedProperties(kept, others);
}

function isRead(name: string, text: string): boolean {
  return text.includes(`var(${name})`) || text.includes(`var(${name},`);
}
