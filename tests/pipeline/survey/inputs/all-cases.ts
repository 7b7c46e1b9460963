import { cellCases } from './cell-cases.ts';
import { doubtfulCases } from './doubtful-cases.ts';
import { figureCases } from './figure-cases.ts';
import { formCases } from './form-cases.ts';
import { moreFormCases } from './more-form-cases.ts';
import { formerCases } from './former-cases.ts';
import { handMadeCases } from './hand-made-cases.ts';
import { hubCases } from './hub-cases.ts';
import type { SurveyCase } from './input-files.ts';
import { layoutCases } from './layout-cases.ts';
import { listCases } from './list-cases.ts';
import { placeCases } from './place-cases.ts';
import { recipeCases } from './recipe-cases.ts';
import { refusalCases } from './refusal-cases.ts';
import { statisticsCases } from './statistics-cases.ts';

/** Every case by the name of its folder. */
export const surveyCases: Readonly<Record<string, SurveyCase>> = {
  ...hubCases,
  ...listCases,
  ...figureCases,
  ...layoutCases,
  ...cellCases,
  ...placeCases,
  ...recipeCases,
  ...refusalCases,
  ...statisticsCases,
  ...handMadeCases,
  ...doubtfulCases,
  ...formerCases,
  ...formCases,
  ...moreFormCases,
};
