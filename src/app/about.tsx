import { loadAboutWords } from '../text/about-text.ts';
import { AboutPage } from '../ui/about/AboutPage.tsx';
import '../ui/styles/tokens.css';
import '../ui/styles/pages.css';
import '../ui/styles/terms.css';
import { openTextPage } from './open-text-page.tsx';

await openTextPage('about', loadAboutWords, AboutPage);
