import { fetchEditionAhead } from '../data/load-edition.ts';
import { parseLink } from '../state/url.ts';
import { fetchMapAhead } from '../ui/load/fetch-ahead.ts';
import { warmGraphics } from '../ui/load/warm-graphics.ts';
import { whenPainted } from '../ui/load/when-painted.ts';
import { copyStillPicture } from '../ui/map/still-copy.ts';
import { showStartFailure } from './start-failure.ts';
import '../ui/styles/tokens.css';
import '../ui/styles/page.css';
import '../ui/styles/search.css';
import '../ui/styles/page-widths.css';
import '../ui/styles/panels.css';
import '../ui/styles/profile.css';
import '../ui/styles/map.css';
import '../ui/styles/focus.css';
import '../ui/styles/table.css';
import '../ui/styles/gauge.css';
import '../ui/styles/history.css';
import '../ui/styles/terms.css';
import '../ui/styles/no-script.css';

/*
 * The first script, and a small one: asks for the tables, the page and the map
 * at the same time. On a slow network each would else wait for the one before.
 */
const link = parseLink(location.search);
const root = new URL('data/', document.baseURI).href;
const opened = fetchEditionAhead(root, link.view.edition);
import('./main.tsx').then(({ showPage }) => showPage(link, root)).catch(showStartFailure);
if (link.view.view !== 'light') {
  fetchMapAhead(opened);
  whenPainted(() => {
    warmGraphics();
    void copyStillPicture();
  });
}
