import { asksForAnother } from './asks-for-another.ts';

/*
 * For frames where scripts may run but their module does not come, as in a sandbox without an
 * origin of its own: shows what stands in `noscript`. In `embed.html` that is the written frame
 * of the area in the address; in a written frame, words for those whose address asks for another
 * view. Built as `embed/no-module.js`, a plain script, because modules are what does not come.
 */
{
  const areas = 47;
  const noScript = document.querySelector('noscript')?.textContent ?? '';
  const asked = new URLSearchParams(location.search);

  const showWritten = (): void => {
    // Written by the build: nothing of it comes from the address.
    document.body.innerHTML = noScript;
    const area = asked.get('area')?.slice(0, 2) ?? '';
    const frame = document.querySelector('iframe');
    if (frame !== null && /^\d\d$/.test(area) && Number(area) >= 1 && Number(area) <= areas)
      frame.src = `./embed/${area}.html`;
  };

  const show = ({ target }: Event): void => {
    if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return;
    const main = document.querySelector<HTMLElement>('main[data-area]');
    if (main === null) showWritten();
    else if (asksForAnother(asked, main.dataset))
      document.body.insertAdjacentHTML('afterbegin', noScript);
  };
  addEventListener('error', show, true);
}
