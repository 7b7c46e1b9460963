import { loadIndicatorsText } from '../text/indicators-text.ts';
import { IndicatorsPage } from '../ui/indicators/IndicatorsPage.tsx';
import '../ui/styles/tokens.css';
import '../ui/styles/pages.css';
import '../ui/styles/terms.css';
import '../ui/styles/gauge.css';
import '../ui/styles/history.css';
import '../ui/styles/indicators.css';
import { openTextPage } from './open-text-page.tsx';

await openTextPage('indicators', loadIndicatorsText, IndicatorsPage);
