import { loadImportWords } from '../text/import-text.ts';
import { ImportPage } from '../ui/import/ImportPage.tsx';
import '../ui/styles/tokens.css';
import '../ui/styles/pages.css';
import '../ui/styles/terms.css';
import '../ui/styles/import.css';
import { openTextPage } from './open-text-page.tsx';

await openTextPage('import', loadImportWords, ImportPage);
