import { createRoot } from 'react-dom/client';
import { createStore, type Store } from '../state/store.ts';
import { isHistoryStep, parseLink, writeLink, type ParsedLink } from '../state/url.ts';
import type { ViewState } from '../state/view-state.ts';
import { loadText } from '../text/text.ts';
import { ErrorBoundary } from '../ui/frame/ErrorBoundary.tsx';
import { ErrorPanel } from '../ui/frame/ErrorPanel.tsx';
import { App } from './App.tsx';

/** Shows the page of a link. `root` is the address of the data folder, ending in `/`. */
export async function showPage(link: ParsedLink, root: string): Promise<void> {
  const store = createStore(link.view);
  followAddress(store);
  const container = document.getElementById('app');
  if (container === null) return;
  const initialText = await loadText(link.view.language);
  createRoot(container).render(
    <ErrorBoundary
      instead={(error) => (
        <ErrorPanel
          error={error}
          text={initialText}
          onOpenNewest={() => store.update({ edition: undefined })}
        />
      )}
    >
      <App store={store} link={link} initialText={initialText} root={root} onReady={showLive} />
    </ErrorBoundary>,
  );
}

/** Keeps the browser's address, its back and forward, and the view the same. */
function followAddress(store: Store<ViewState>): void {
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
}

/** The prerendered first view stays until the live one stands in its place. */
function showLive(): void {
  performance.mark('kyoten:useful');
  document.getElementById('first-view')?.remove();
}
