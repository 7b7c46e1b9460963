import type { LightIndex, WrittenDrawing } from '../data/find-light-area.ts';
import { createStore } from '../state/store.ts';
import type { ViewState } from '../state/view-state.ts';
import '../ui/styles/tokens.css';
import '../ui/styles/embed.css';
import '../ui/styles/focus.css';
import '../ui/styles/embed-map.css';
import '../ui/styles/embed-foot.css';
import { parseEmbedLink } from './embed-link.ts';
import { EmbedFrame } from './embed-frame.ts';
import { isWrittenView } from './written-view.ts';
import { drawingOf, readWrittenMap } from '../ui/light/written-drawing.ts';

/** The list of light files that the build wrote into the page; in development there is none. */
function readIndex(): LightIndex | undefined {
  const text = document.getElementById('light-index')?.textContent ?? '';
  if (text === '') return undefined;
  return { ...(JSON.parse(text) as LightIndex), written: writtenDrawing() };
}

/** The map that the build wrote into the page, for any view of its area that may come. */
function writtenDrawing(): WrittenDrawing {
  const svg = document.querySelector<SVGElement>('main[data-area] .embed-drawing');
  const { area, edition } = svg?.closest('main')?.dataset ?? {};
  // Other drawings take its place in the page; the element stays as it is.
  return (asked) => {
    const isIt = asked.area === area && asked.edition === edition;
    const map = svg === null || !isIt ? undefined : readWrittenMap(svg);
    return map && drawingOf(map, asked);
  };
}

/** Whether the frame that the build wrote into the page is the very view that is asked for. */
function isWritten(
  view: ViewState,
  container: HTMLElement,
  index: LightIndex | undefined,
): boolean {
  const written = container.querySelector<HTMLElement>('main[data-area]');
  if (written === null || written.dataset['edition'] !== (view.edition ?? index?.edition))
    return false;
  return isWrittenView(view, written.dataset['area']);
}

const container = document.getElementById('embed');
if (container !== null) {
  const { area, site = '' } = container.dataset;
  const { view, origins, ...link } = parseEmbedLink(location.search, area);
  const index = readIndex();
  const frame = new EmbedFrame(container, {
    store: createStore(view),
    link,
    origins,
    place: { root: new URL(`${site}data/`, document.baseURI).href, site, index },
  });
  const isPlain = link.ignored.length === 0 && link.renewed.length === 0;
  void frame.start(isPlain && isWritten(view, container, index));
}
