import { parseMeshCode } from '../../geo/parse-mesh-code.ts';
import { fetchVerifiedJson } from '../../data/fetch-file.ts';
import { sha256 } from '../../data/sha256.ts';
import type { FindWhereabouts } from '../../domain/whereabouts.ts';
import { areasOfGeojson, whereaboutsIn } from '../../geo/municipality-areas.ts';
import { checkSurvey } from '../../survey/check-survey.ts';
import { findingOf } from '../../survey/finding-collector.ts';
import type { InterpretContext } from '../../survey/interpret/context.ts';
import { addressesToPlace, placeAddresses } from '../../survey/place-addresses.ts';
import { READ_LIMITS } from '../../survey/read/limits.ts';
import type { SurveyFile } from '../../survey/read/survey-file.ts';
import { makeRecipe } from '../../survey/recipe/make-recipe.ts';
import { writeRecipe } from '../../survey/recipe/parse-recipe.ts';
import { indexMunicipalities } from '../../survey/reconcile/municipality-index.ts';
import { reportHtml } from '../../survey/report/report-html.ts';
import { reportJson } from '../../survey/report/report-json.ts';
import { scoreFile } from '../../survey/report/score.ts';
import type { SurveyReport } from '../../survey/report/survey-report.ts';
import { tidyCsv } from '../../survey/write/tidy-csv.ts';
import { tidyTable } from '../../survey/write/tidy-rows.ts';
import { unmatchedCsv } from '../../survey/write/unmatched-csv.ts';
import { surveyText } from '../../text/survey.ts';
import type {
  FromWorker,
  ImportSettings,
  ImportWish,
  ReadingBase,
  ToWorker,
} from './import-protocol.ts';
import { importedTables } from './imported-tables.ts';
import { viewOf } from './import-view.ts';

interface ReadFile {
  readonly file: File;
  readonly report: SurveyReport;
  readonly settings: ImportSettings;
}

/** What the worker does: reads one file, keeps its rows, and makes things of them when asked. */
export class ImportReader {
  readonly #say: (message: FromWorker) => void;
  #context: InterpretContext | undefined;
  #read: ReadFile | undefined;

  constructor(say: (message: FromWorker) => void) {
    this.#say = say;
  }

  /** Answers one message; whatever goes wrong is said, never thrown. */
  async hear(message: ToWorker): Promise<void> {
    try {
      await this.#answer(message);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.#say({ kind: 'failed', reason });
    }
  }

  async #answer(message: ToWorker): Promise<void> {
    switch (message.kind) {
      case 'base':
        this.#context = contextOf(message.base);
        return;
      case 'check':
        await this.#check(message.file, message.settings);
        return;
      case 'make':
        this.#say({ kind: 'made', ticket: message.ticket, text: this.#make(message.wish) });
        return;
      case 'addresses': {
        const addresses = addressesToPlace(this.#lastRead().report, this.#given());
        this.#say({ kind: 'addresses', ticket: message.ticket, addresses });
        return;
      }
      default: {
        const { file, report } = this.#lastRead();
        const checksum = await sha256(await bytesOf(file));
        const own = importedTables(report, checksum);
        this.#say({ kind: 'tables', ticket: message.ticket, file: own });
      }
    }
  }

  async #check(file: File, settings: ImportSettings): Promise<void> {
    // The rows of an earlier reading would double the memory.
    this.#read = undefined;
    const { located, ...options } = settings;
    const read =
      file.size > READ_LIMITS.bytes
        ? refusedForSize(file)
        : await checkSurvey(await bytesOf(file), nameOf(file), this.#given(), {
            ...options,
            onProgress: (progress) => this.#say({ kind: 'progress', progress }),
          });
    const report =
      located === undefined
        ? read
        : await placeAddresses(read, this.#given(), async (address) => located[address]);
    this.#read = { file, report, settings };
    this.#say({ kind: 'checked', view: viewOf(report, this.#given()) });
  }

  #make(wish: ImportWish): string {
    const { file, report, settings } = this.#lastRead();
    if (wish.kind === 'json') return reportJson(report);
    if (wish.kind === 'html') return reportHtml(report, surveyText[wish.language], wish.date);
    const entry = report.interpretations[wish.table];
    if (entry === undefined) throw new RangeError(`no table ${wish.table}`);
    if (wish.kind === 'tidy') return tidyCsv(tidyTable(entry.canonical, this.#given().index));
    if (wish.kind === 'unmatched') return unmatchedCsv(entry, this.#given().index);
    const name = nameOf(file).replace(/\.[^.]+$/u, '');
    return writeRecipe(makeRecipe(name, nameOf(file), entry, settings));
  }

  #given(): InterpretContext {
    if (this.#context === undefined) throw new Error('no municipalities were given');
    return this.#context;
  }

  #lastRead(): ReadFile {
    if (this.#read === undefined) throw new Error('no file was read');
    return this.#read;
  }
}

function contextOf({ lists, national, areas }: ReadingBase): InterpretContext {
  return {
    index: indexMunicipalities(lists),
    national,
    isMesh: (code) => parseMeshCode(code).status === 'valid',
    ...(areas === undefined ? {} : { areas: areasFrom(areas) }),
  };
}

/** The edition's areas, fetched when first needed; after a failure they are tried again. */
function areasFrom({ url, sha256 }: NonNullable<ReadingBase['areas']>) {
  let loading: Promise<FindWhereabouts> | undefined;
  const load = async (): Promise<FindWhereabouts> =>
    whereaboutsIn(areasOfGeojson(await fetchVerifiedJson(url, sha256)));
  return async (): Promise<FindWhereabouts> => {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };
}

/** A Mac's file names come decomposed. */
function nameOf({ name }: File): string {
  return name.normalize('NFC');
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** Refused before it is in memory at all, in the words of the engine. */
function refusedForSize(file: File): SurveyReport {
  const seen = { found: `${file.size}`, expected: `${READ_LIMITS.bytes}` };
  const refusal = findingOf('tooLarge', '', 0, seen);
  const refused: SurveyFile = {
    fileName: nameOf(file),
    byteLength: file.size,
    kind: 'other',
    encoding: undefined,
    sheets: [],
    findings: [refusal],
    refusal,
  };
  const before = scoreFile(refused, [refusal]);
  return {
    file: refused,
    interpretations: [],
    findings: [refusal],
    verdict: 'refused',
    before,
    after: before,
  };
}
