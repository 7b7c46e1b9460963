import type { Language } from '../domain/language.ts';
import { cellFindingsEn } from './importing/cell-findings-en.ts';
import { cellFindingsJa } from './importing/cell-findings-ja.ts';
import { fileFindingsEn } from './importing/file-findings-en.ts';
import { fileFindingsJa } from './importing/file-findings-ja.ts';
import type { FindingTexts } from './importing/finding-words.ts';
import { layoutFindingsEn } from './importing/layout-findings-en.ts';
import { layoutFindingsJa } from './importing/layout-findings-ja.ts';
import { meaningFindingsEn } from './importing/meaning-findings-en.ts';
import { meaningFindingsJa } from './importing/meaning-findings-ja.ts';
import { reportEn } from './importing/report-en.ts';
import { reportJa } from './importing/report-ja.ts';
import type { Widen } from './text.ts';

/** All wording about survey files in one language. */
export interface SurveyText {
  /** Every finding by its kind. */
  readonly findings: FindingTexts;
  readonly report: Widen<typeof reportJa>;
}

/** Wording about survey files; loads only with the importer, never with the first view. */
export const surveyText: Readonly<Record<Language, SurveyText>> = {
  ja: {
    findings: { ...fileFindingsJa, ...layoutFindingsJa, ...cellFindingsJa, ...meaningFindingsJa },
    report: reportJa,
  },
  en: {
    findings: { ...fileFindingsEn, ...layoutFindingsEn, ...cellFindingsEn, ...meaningFindingsEn },
    report: reportEn,
  },
};
