/*
 * For `embed.html` alone: shows what stands in its `noscript` where scripts may run but the
 * frame's module does not come, as in a sandbox without an origin of its own. There the
 * written frame is that of the area in the address. Built as `embed/no-module.js`, a plain
 * script, because modules are what does not come.
 */
{
  const areas = 47;
  const written = document.querySelector('noscript')?.textContent ?? '';
  const show = ({ target }: Event): void => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    // Written by the build: nothing of it comes from the address.
    document.body.innerHTML = written;
    const [, area = ''] = /[?&]area=(\d\d)/.exec(location.search) ?? [];
    const frame = document.querySelector('iframe');
    if (frame !== null && Number(area) >= 1 && Number(area) <= areas)
      frame.src = `./embed/${area}.html`;
  };
  addEventListener('error', show, true);
}
