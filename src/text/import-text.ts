import type { Language } from '../domain/language.ts';
import type { importFieldsJa } from './ja/import-fields.ts';
import type { importJa } from './ja/import.ts';
import { surveyText, type SurveyText } from './survey.ts';
import type { Widen } from './text.ts';

/** Words of the page that takes in data; apart from `Text`, so that the map does not carry them. */
export type ImportText = Widen<typeof importJa>;

/** Meanings of columns, kinds of tables, encodings. */
export type ImportFieldsText = Widen<typeof importFieldsJa>;

/** What the page that takes in data says in a language. */
export interface ImportWords {
  readonly page: ImportText;
  readonly names: ImportFieldsText;
  readonly survey: SurveyText;
}

/** Loads the words of the page that takes in data. */
export async function loadImportWords(language: Language): Promise<ImportWords> {
  const survey = surveyText[language];
  if (language === 'ja') {
    const [{ importJa }, { importFieldsJa }] = await Promise.all([
      import('./ja/import.ts'),
      import('./ja/import-fields.ts'),
    ]);
    return { page: importJa, names: importFieldsJa, survey };
  }
  const [{ importEn }, { importFieldsEn }] = await Promise.all([
    import('./en/import.ts'),
    import('./en/import-fields.ts'),
  ]);
  return { page: importEn, names: importFieldsEn, survey };
}
