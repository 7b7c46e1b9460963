import { createRoot } from 'react-dom/client';
import { createStore } from '../state/store.ts';
import { isHistoryStep, parseLink, writeLink } from '../state/url.ts';
import { ja } from '../text/ja.ts';
import { loadText } from '../text/text.ts';
import { App } from './App.tsx';
import { canDrawWebgl } from '../ui/map/can-draw-webgl.ts';
import '../ui/styles/tokens.css';
import '../ui/styles/page.css';
import '../ui/styles/panels.css';
import '../ui/styles/map.css';
import '../ui/styles/focus.css';
import '../ui/styles/table.css';
import '../ui/styles/gauge.css';
import '../ui/styles/terms.css';

const link = parseLink(location.search);
const store = createStore(link.view);
let isFollowingHistory = false;

store.subscribe((next, before) => {
  if (isFollowingHistory) return;
  const address = `${location.pathname}${writeLink(next)}`;
  if (isHistoryStep(before, next)) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
});

addEventListener('popstate', () => {
  isFollowingHistory = true;
  store.replace(parseLink(location.search).view);
  isFollowingHistory = false;
});

/** The prerendered first view stays until the live one stands in its place. */
function showLive(): void {
  performance.mark('kyoten:useful');
  document.getElementById('first-view')?.remove();
}

async function start(): Promise<void> {
  const container = document.getElementById('app');
  if (container === null) return;
  const initialText = link.view.language === 'ja' ? ja : await loadText(link.view.language);
  createRoot(container).render(
    <App
      store={store}
      ignored={link.ignored}
      initialText={initialText}
      root={new URL('data/', document.baseURI).href}
      hasWebgl={canDrawWebgl()}
      onReady={showLive}
    />,
  );
}

void start();
