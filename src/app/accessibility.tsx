import { loadAccessibilityText } from '../text/accessibility-text.ts';
import { AccessibilityPage } from '../ui/accessibility/AccessibilityPage.tsx';
import '../ui/styles/tokens.css';
import '../ui/styles/pages.css';
import '../ui/styles/terms.css';
import '../ui/styles/accessibility.css';
import { openTextPage } from './open-text-page.tsx';

await openTextPage('accessibility', loadAccessibilityText, AccessibilityPage);
