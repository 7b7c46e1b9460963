import type { RuleId } from './machine-readability.ts';

/**
 * What a finding means for the user. `note`: read as it stands. `repaired`:
 * read after a repair that is listed. `warning`: read, but a person should look.
 * `question`: needs an answer before the row or table can be taken.
 * `refusal`: cannot be taken at all.
 */
export const SEVERITIES = ['note', 'repaired', 'warning', 'question', 'refusal'] as const;

/** One severity; later ones in `SEVERITIES` weigh more. */
export type Severity = (typeof SEVERITIES)[number];

type KindEntry = readonly [severity: Severity, rule?: RuleId];

/** Every kind of finding with its severity and the machine-readability rule it breaks. */
export const FINDING_KINDS = {
  // The file
  emptyFile: ['refusal'],
  notATable: ['refusal', 'L1-01'],
  passwordProtected: ['refusal'],
  damagedFile: ['refusal'],
  tooLarge: ['refusal'],
  zipBomb: ['refusal'],
  tooManyRows: ['refusal'],
  tooManyCells: ['refusal'],
  noTable: ['refusal'],
  boundaryFile: ['refusal'],
  legacyWorkbook: ['note'],
  zippedText: ['note'],
  encodingDetected: ['note'],
  encodingGiven: ['note'],
  encodingMixed: ['refusal'],
  undecodable: ['warning'],
  sheetEmpty: ['note'],
  sheetHidden: ['warning', 'L1-13'],
  rowsHidden: ['warning', 'L1-13'],
  columnsHidden: ['warning', 'L1-13'],
  objectsPresent: ['warning', 'L1-10'],
  formulaPresent: ['note', 'L2-06'],
  formulaError: ['refusal', 'L2-06'],
  formulaUncalculated: ['refusal', 'L2-06'],
  lineBreakInField: ['repaired', 'L1-14'],
  raggedRow: ['question', 'L1-15'],
  brokenQuote: ['question', 'L1-15'],
  formulaGuarded: ['repaired', 'L1-06'],
  // The layout
  severalTables: ['repaired', 'L1-02'],
  blankRowInTable: ['repaired', 'L1-03'],
  blankColumnInTable: ['repaired', 'L1-03'],
  headingRepeated: ['repaired', 'L1-03'],
  strayCell: ['warning', 'L1-04'],
  footnote: ['note', 'L1-04'],
  headingMissing: ['warning', 'L1-05'],
  layoutSpaces: ['repaired', 'L1-06'],
  platformCharacter: ['note', 'L1-08'],
  meaningByColour: ['warning', 'L1-11'],
  mergedCells: ['repaired', 'L1-12'],
  labelFilled: ['repaired', 'L2-02'],
  headingJoined: ['repaired', 'L2-03'],
  headingDuplicate: ['warning', 'L2-03'],
  titleAboveHeading: ['repaired', 'L3-01'],
  wideForm: ['repaired', 'L3-09'],
  subtotalRow: ['note'],
  wardRow: ['note'],
  unitRow: ['note'],
  sectionRow: ['note'],
  exampleRow: ['note'],
  exampleSheet: ['warning'],
  formSheet: ['repaired', 'L1-14'],
  formBlank: ['note'],
  formBesideTable: ['warning'],
  formUnread: ['refusal'],
  formLabelsDiffer: ['refusal'],
  formDatesDiffer: ['refusal'],
  formDateMissing: ['warning', 'L3-05'],
  formUnitsDiffer: ['refusal'],
  formNotesDiffer: ['refusal'],
  // The cells
  numberRepaired: ['repaired', 'L2-01'],
  numberUnreadable: ['warning', 'L2-01'],
  numberApproximate: ['warning', 'L2-01'],
  numberOutOfRange: ['warning'],
  absenceRead: ['note', 'L3-03'],
  blankBesideZero: ['note', 'L1-09'],
  dateRepaired: ['repaired', 'L3-05'],
  dateUnreadable: ['warning', 'L3-05'],
  headingYearJapanese: ['repaired', 'L3-05'],
  unitMissing: ['note', 'L3-04'],
  nameMissing: ['warning'],
  severalValues: ['repaired', 'L1-07'],
  choiceVaries: ['repaired', 'L2-04'],
  choiceUnknown: ['warning', 'L2-04'],
  otherDetail: ['repaired', 'L2-05'],
  listOpenEnded: ['warning', 'L2-05'],
  markUnclear: ['warning', 'L3-02'],
  letterAsCross: ['warning', 'L3-03'],
  addressRepaired: ['repaired', 'L1-06'],
  // What the table is
  tableRecognised: ['note'],
  tableUnknown: ['question'],
  recipeUnfit: ['refusal', 'L3-07'],
  tableSkipped: ['note'],
  exerciseData: ['warning'],
  columnUnmapped: ['note'],
  columnTwice: ['refusal', 'L2-03'],
  remarksTwice: ['warning', 'L2-03'],
  columnRequired: ['refusal'],
  yearRead: ['note'],
  yearUnknown: ['question'],
  yearWrong: ['refusal'],
  layoutDrift: ['warning', 'L3-07'],
  totalDrift: ['warning'],
  totalAgrees: ['note'],
  totalDiffers: ['warning'],
  totalPartial: ['note'],
  totalUnchecked: ['warning'],
  nationalAgrees: ['note'],
  nationalDiffers: ['warning'],
  nationalPartial: ['note'],
  rowTwice: ['warning'],
  beforeMerger: ['warning'],
  municipalitiesMissing: ['note'],
  // Municipalities
  regionNotCoded: ['repaired', 'L3-06'],
  codeRepaired: ['repaired', 'L3-06'],
  codeInvalid: ['warning', 'L3-06'],
  codeNameDiffer: ['question', 'L3-06'],
  codeFormer: ['repaired', 'L3-06'],
  prefectureFromContext: ['repaired', 'L3-06'],
  nameVariant: ['repaired', 'L3-06'],
  nameFormer: ['repaired', 'L3-06'],
  nameAmbiguous: ['question', 'L3-06'],
  nameUnknown: ['question', 'L3-06'],
  partOfMunicipality: ['question', 'L3-06'],
  placeBlank: ['question', 'L3-06'],
  answerApplied: ['note'],
  // Positions
  coordinateRepaired: ['repaired', 'L2-01'],
  coordinateSwapped: ['repaired'],
  coordinateUnreadable: ['warning'],
  coordinateOutside: ['warning'],
  coordinateNowhere: ['warning'],
  coordinateFar: ['warning'],
  pointElsewhere: ['warning'],
  positionsChecked: ['note'],
  positionOffice: ['note'],
  positionGeocoded: ['note'],
  addressesUnanswered: ['warning'],
  meshInvalid: ['warning'],
  meshSuppressed: ['note'],
  meshAttributed: ['repaired'],
} as const satisfies Record<string, KindEntry>;

/** Id of a kind of finding; the wording in `src/text` is keyed by it. */
export type FindingKind = keyof typeof FINDING_KINDS;

/** Where a finding stands. Empty strings where it concerns the whole. */
export interface FindingPlace {
  readonly sheet: string;
  /** 1-based ordinal of the table on its sheet, 0 for the sheet or file itself. */
  readonly table: number;
  /** `D12`, `A3:C5`, `12:14` for rows, `C:D` for columns. */
  readonly cells: string;
  /** Heading of the column. */
  readonly column: string;
}

/** One repair of a cell's text. */
export type Repair =
  | 'fullWidth'
  | 'separator'
  | 'triangle'
  | 'kanji'
  | 'minus'
  | 'unit'
  | 'scale'
  | 'approximate'
  | 'footnoteMark'
  | 'parentheses'
  | 'spaces'
  | 'percent'
  | 'textNumber'
  | 'dash'
  | 'era'
  | 'degreesMinutesSeconds';

/** One thing noticed. Values only, no sentences: the wording belongs to `src/text`. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly rule: RuleId | undefined;
  readonly place: FindingPlace;
  /** What stands there, shortened to 80 characters. */
  readonly found: string;
  /** What should stand there, where that is known. */
  readonly expected: string;
  /** What was read or written instead. */
  readonly done: string;
  readonly repairs: readonly Repair[];
  /** How many places this finding stands for: 1, or more in a summary of further ones. */
  readonly count: number;
}
