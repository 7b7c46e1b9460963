/*
 * For the page around the frames: gives each frame of the map the height of its
 * content. Built as `embed/height.js`; the page loads it with a script element.
 * A message counts only when a frame of this page sent it from the frame's own
 * address; nothing but that frame's height is ever changed. Frames that told theirs before this
 * script came are asked for it.
 */
{
  const least = 120;
  const most = 20_000;
  addEventListener('message', ({ data, source, origin }: MessageEvent) => {
    if (data?.kyoten !== 1 || data.event !== 'height') return;
    const height = Number(data.height);
    if (!(height >= least && height <= most)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue;
      // A sandboxed frame without its own origin says "null".
      if (origin !== 'null' && !frame.src.startsWith(`${origin}/`)) continue;
      frame.style.height = `${height}px`;
    }
  });
  const script = document.currentScript;
  // Written into the page itself it has no address, and knows no frame as the map's.
  const address = script instanceof HTMLScriptElement ? script.src : '';
  const site = address === '' ? undefined : `${new URL(address).origin}/`;
  for (const { src, contentWindow } of document.querySelectorAll('iframe'))
    // A frame that is still coming is yet no page of the map's: there it says nothing to anybody.
    if (site !== undefined && src.startsWith(site))
      contentWindow?.postMessage({ kyoten: 1, ask: 'height' }, '*');
}
