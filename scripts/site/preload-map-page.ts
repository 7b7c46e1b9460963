import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** What the bundler has written, by file name. */
type Bundle = Rolldown.OutputBundle;

/**
 * Names in the map page's HTML the files and styles of `modules`, which its start asks for,
 * and all that they import: else they come one after the other, and not with it.
 */
export function preloadMapPage(modules: readonly string[]): Plugin {
  return {
    name: 'preload-map-page',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename, bundle }) => {
        if (bundle === undefined || !filename.endsWith('index.html')) return [];
        const named = filesOf(bundle, [filename]);
        const needed = filesOf(bundle, modules);
        return [
          ...without(stylesOf(bundle, needed), stylesOf(bundle, named)).map((file) =>
            link('stylesheet', file),
          ),
          ...without(needed, named).map((file) => link('modulepreload', file)),
        ];
      },
    },
  };
}

/** The files that begin with `modules`, and all that they import. */
function filesOf(bundle: Bundle, modules: readonly string[]): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const importsOf = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const found = new Set(
    chunks
      .filter(({ facadeModuleId }) => facadeModuleId !== null && modules.includes(facadeModuleId))
      .map(({ fileName }) => fileName),
  );
  // A set that grows while it is gone through is gone through to its end.
  for (const file of found) for (const imported of importsOf.get(file) ?? []) found.add(imported);
  return found;
}

function stylesOf(bundle: Bundle, files: ReadonlySet<string>): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const own = chunks.filter(({ fileName }) => files.has(fileName));
  return new Set(own.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
}

function without(all: ReadonlySet<string>, known: ReadonlySet<string>): readonly string[] {
  return [...all].filter((file) => !known.has(file));
}

function link(rel: string, file: string): HtmlTagDescriptor {
  return {
    tag: 'link',
    attrs: { rel, crossorigin: true, href: `./${file}` },
    injectTo: 'head',
  };
}
