const STYLE = /^\s*<link rel="stylesheet"[^>]*>\n/gm;
const SCRIPT = /^\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?\n/gm;

/**
 * Puts a built page's head into the order in which it is needed: what paints the
 * first view, `picture` included, before what makes it live, and last the `tables`
 * that its scripts will ask for. A server that speaks HTTP/1.1 gives six files at a time.
 * Tables have the priority of scripts: with less they would come after the map library,
 * which the scripts ask for later and need later.
 */
export function orderHead(html: string, picture: string, tables: readonly string[]): string {
  const styles = html.match(STYLE) ?? [];
  const scripts = html.match(SCRIPT) ?? [];
  const first = `    <link rel="preload" as="image" fetchpriority="high" href="${picture}" />\n`;
  const later = tables.map(
    (table) => `    <link rel="preload" as="fetch" crossorigin href="${table}" />\n`,
  );
  return html
    .replace(STYLE, '')
    .replace(SCRIPT, '')
    .replace('  </head>', () => [...styles, first, ...scripts, ...later, '  </head>'].join(''));
}
