import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HATCHED } from './pptx-hatch.ts';

/** Fill of hatched shapes; Office has no pattern of ours, this one is nearest. */
const HATCH =
  '<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="3D6CB3"/></a:fgClr><a:bgClr><a:srgbClr val="EAF1FA"/></a:bgClr></a:pattFill>';

/**
 * Completes what the library leaves out: alternative text and an id of its own for
 * every shape, hatches, the language of the text, and titles as titles.
 */
export function finishPptx(bytes: Uint8Array, language: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const finished = Object.entries(files).map(([path, content]) => {
    if (!/^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(path)) return [path, content] as const;
    const xml = strFromU8(content).replaceAll('lang="en-US"', `lang="${language}"`);
    return [path, strToU8(path.includes('notesSlides') ? xml : finishSlide(xml))] as const;
  });
  return new Uint8Array(zipSync(Object.fromEntries(finished)));
}

function finishSlide(xml: string): string {
  let id = 1;
  return xml
    .replaceAll(/<p:sp>.*?<\/p:sp>/gs, hatched)
    .replaceAll(
      /<p:cNvPr id="(\d+)" name="([^"]*)"([^>]*?)(\/?)>/g,
      (_, found: string, name: string, rest: string, end: string) => {
        // The first is the slide's own group, whose id is fixed.
        if (found === '1') return `<p:cNvPr id="1" name="${name}"${rest}${end}>`;
        id++;
        const description = /descr="[^"]/.test(rest) ? rest : ` descr="${name}"`;
        return `<p:cNvPr id="${id}" name="${name}"${description}${end}>`;
      },
    );
}

function hatched(shape: string): string {
  if (!shape.includes(`name="${HATCHED}`)) return shape;
  return shape.replaceAll(HATCHED, '').replace(/<a:solidFill>.*?<\/a:solidFill>/s, HATCH);
}
