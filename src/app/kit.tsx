import { loadKitText } from '../text/kit-text.ts';
import { KitPage } from '../ui/kit/KitPage.tsx';
import '../ui/styles/tokens.css';
import '../ui/styles/pages.css';
import '../ui/styles/terms.css';
import '../ui/styles/kit.css';
import { openTextPage } from './open-text-page.tsx';

await openTextPage('kit', loadKitText, KitPage);
