import { element, escaped, FONT_FAMILY } from '../../map/export/svg-markup.ts';
import type { BriefingText } from '../../text/briefing-text.ts';
import { keyAction } from '../present/key-action.ts';
import { runOfflinePage } from './offline-player.ts';

/** A slide of the file: its drawing, and what stands below it on paper. */
export interface OfflineSlide {
  /** Its pages of 16:9, and those of 4:3 for windows that are smaller. */
  readonly wide: readonly string[];
  readonly narrow: readonly string[];
  readonly title: string;
  readonly note: string;
  readonly facts: readonly string[];
}

/** What the file says beside its slides. */
export interface OfflineWords {
  readonly title: string;
  readonly language: string;
  /** Where and of which edition it was made. */
  readonly made: string;
  readonly words: BriefingText['page'];
}

/** Nothing is fetched, whatever a slide might hold; the page's own script and styles run. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'";

const STYLE = `*{box-sizing:border-box}html,body{margin:0;height:100%;background:#fff;color:#1a1a1c;font-family:${FONT_FAMILY}}
.slide{display:none;position:fixed;inset:0;background:#fff}
.slide.is-shown{display:block}.slide>div{display:none}.slide>div.is-page{display:block;height:100%}.slide svg{display:block;width:100%;height:100%}.slide aside{display:none}
body.is-black :is(.slide,progress){visibility:hidden}body.is-black{background:#000}
progress{position:fixed;left:0;bottom:0;width:100%;height:6px;border:0;appearance:none;background:#e6e8ea}
progress::-webkit-progress-bar{background:#e6e8ea}progress::-webkit-progress-value{background:#0017c1}progress::-moz-progress-bar{background:#0017c1}
#notes{position:fixed;inset:auto 0 6px 0;max-height:40%;overflow:auto;margin:0;padding:16px 24px;background:#1a1a1cee;color:#fff;font-size:24px;white-space:pre-wrap}
#notes[hidden]{display:none}.made{display:none}
@media (prefers-reduced-motion:no-preference){.slide.is-shown{animation:appear .25s}}@keyframes appear{from{opacity:0}}
@media print{@page{size:A4 landscape;margin:10mm}.slide{display:block;position:static;break-after:page}.slide>div.narrow{display:none}.slide>div.wide{display:block;height:auto;break-inside:avoid}.slide svg{height:auto}.slide aside,.made{display:block;font-size:9pt;white-space:pre-wrap}progress,#notes{display:none}}`;

/**
 * A briefing as one HTML file that asks for nothing: slides as vectors, keys, swipe,
 * notes with N, printing. It opens by a double click from any folder or stick.
 */
export function offlinePage(slides: readonly OfflineSlide[], about: OfflineWords): string {
  const { title, language, made, words } = about;
  const sections = slides.map(({ wide, narrow, title: heading, note, facts }, index) =>
    element(
      'section',
      {
        class: index === 0 ? 'slide is-shown' : 'slide',
        'aria-label': words.slide(index + 1, heading),
        'data-note': note,
      },
      ...wide.map((svg) => element('div', { class: 'wide' }, svg)),
      ...narrow.map((svg) => element('div', { class: 'narrow' }, svg)),
      element(
        'aside',
        {},
        escaped([note, ...facts].filter((part) => part !== '').join('\n')) || ' ',
      ),
    ),
  );
  const script = `(${runOfflinePage.toString()})(${keyAction.toString()})`;
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>${sections.join('\n')}</main>
<p id="notes" hidden></p>
<progress value="1" max="${slides.length}" aria-label="${escaped(words.presenting.progress)}"></progress>
<p class="made">${escaped(made)}</p>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
