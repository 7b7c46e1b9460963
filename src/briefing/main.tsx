import { createRoot } from 'react-dom/client';
import { parseLink } from '../state/url.ts';
import { loadBriefingText } from '../text/briefing-text.ts';
import { loadText } from '../text/text.ts';
import { applyGround } from '../ui/frame/apply-ground.ts';
import { SlideMaker } from '../ui/slides/make-slides.ts';
import { BriefingPage } from './BriefingPage.tsx';
import { openFirst } from './open-first.ts';
import { SpeakerWindow } from './present/SpeakerWindow.tsx';
import '../ui/styles/tokens.css';
import '../ui/styles/terms.css';
import '../ui/export/print.css';
import './briefing.css';
import './present/present.css';

const { view } = parseLink(location.search);
applyGround(view.theme);
const [text, words] = await Promise.all([loadText(view.language), loadBriefingText(view.language)]);
document.documentElement.lang = view.language;
document.title = `${words.page.title} | ${text.site.title}`;
const element = document.querySelector('#app');
if (element === null) throw new Error('the page has no #app');
const root = createRoot(element);
if (location.hash === '#speaker') root.render(<SpeakerWindow words={words} />);
else {
  const maker = new SlideMaker(new URL('data/', document.baseURI).href);
  const first = openFirst(location.hash);
  root.render(<BriefingPage view={view} text={text} words={words} maker={maker} first={first} />);
}
