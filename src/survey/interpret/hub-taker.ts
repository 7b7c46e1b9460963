import {
  HUB_FACILITIES,
  HUB_TRANSPORTS,
  type HubFacility,
  type HubTransport,
} from '../../domain/hub.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isBlank, textOf } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import type { FieldId } from '../tables/field.ts';
import { facilityOf, splitList, transportOf } from '../tables/item-words.ts';
import type { CanonicalRows, SurveyedHub } from './canonical-rows.ts';
import { ItemReader } from './item-reader.ts';
import { columnsBy, type Taker, type TakerTools } from './taker.ts';

const NONE: readonly string[] = [];

/** Takes the rows of a survey of hubs. */
export class HubTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #column: (field: FieldId) => TableColumn | undefined;
  readonly #facilities: ItemReader<HubFacility>;
  readonly #transports: ItemReader<HubTransport>;
  readonly #hubs: SurveyedHub[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#column = columnsBy(tools.mapping);
    this.#facilities = new ItemReader(tools.mapping, 'facilities', tools.cells, {
      all: HUB_FACILITIES,
      itemOf: facilityOf,
    });
    this.#transports = new ItemReader(tools.mapping, 'transports', tools.cells, {
      all: HUB_TRANSPORTS,
      itemOf: transportOf,
    });
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): void {
    const { cells, positions } = this.#tools;
    const facilities = this.#facilities.read(row);
    const transports = this.#transports.read(row);
    const area = this.#text(row, 'area');
    const building = this.#text(row, 'building');
    const address = cells.address(row, this.#column('address'));
    const strategies = this.#strategies(row);
    const { position, positionPrecision } = positions.placed(row, municipalityCode);
    this.#hubs.push({
      row: row.row,
      municipalityCode,
      name: this.#text(row, 'name') ?? this.#nameless(row, { area, building, address }),
      inStrategy: strategies.inStrategy,
      inRevitalisationPlan: strategies.inRevitalisationPlan,
      scheme: this.#text(row, 'scheme'),
      area,
      building,
      address,
      areaScope: this.#text(row, 'areaScope'),
      regionClass: this.#text(row, 'regionClass'),
      settlements: this.#list(row, 'settlements'),
      settlementCount: this.#count(row, 'settlementCount'),
      operator: this.#text(row, 'operator'),
      population: this.#count(row, 'population'),
      ageingRatePercent: cells.count(row, this.#column('ageingRate'), 100),
      households: this.#count(row, 'households'),
      opened: cells.date(row, this.#column('opened'))?.slice(0, 7),
      facilities: facilities.items,
      otherFacilities: this.#others(row, facilities.others, 'otherFacilities'),
      transports: transports.items,
      otherTransports: this.#others(row, transports.others, 'otherTransports'),
      hasRmo: this.#hasRmo(row),
      rmoName: this.#text(row, 'rmoName'),
      legalForm: this.#text(row, 'legalForm'),
      homepage: this.#text(row, 'homepage'),
      note: this.#text(row, 'note'),
      position,
      positionPrecision,
    });
  }

  rows(): CanonicalRows {
    const facilities = this.#facilities.asked();
    const transports = this.#transports.asked();
    return { target: 'hubs', rows: this.#hubs, asked: { facilities, transports } };
  }

  #text(row: TableRow, field: FieldId): string | undefined {
    return this.#tools.cells.text(row, this.#column(field));
  }

  #count(row: TableRow, field: FieldId): SurveyedHub['population'] {
    return this.#tools.cells.count(row, this.#column(field));
  }

  /** The parts of a cell; most tables have no such column, and their rows share one empty list. */
  #list(row: TableRow, field: FieldId): readonly string[] {
    const text = this.#text(row, field);
    return text === undefined ? NONE : splitList(text);
  }

  #others(row: TableRow, found: readonly string[], field: FieldId): readonly string[] {
    const listed = this.#list(row, field);
    return listed.length === 0 ? found : [...found, ...listed];
  }

  /** A hub without a name is called by what else is known of it. */
  #nameless(row: TableRow, places: Pick<SurveyedHub, 'area' | 'building' | 'address'>): string {
    const done = places.building ?? places.area ?? places.address ?? '';
    const column = this.#column('name');
    if (column !== undefined) this.#tools.cells.report('nameMissing', row, column, { done });
    return done;
  }

  /** The strategy and the plan in a column each, or together in one. */
  #strategies(row: TableRow): Pick<SurveyedHub, 'inStrategy' | 'inRevitalisationPlan'> {
    const both = this.#column('strategies');
    const content = both === undefined ? undefined : row.cells[both.index];
    if (both !== undefined && !isBlank(content)) {
      const found = textOf(content);
      const named = [/総合戦略|両方|いずれも/u.test(found), /再生計画|両方|いずれも/u.test(found)];
      const [inStrategy = false, inRevitalisationPlan = false] = named;
      if (inStrategy || inRevitalisationPlan) return { inStrategy, inRevitalisationPlan };
      const answer = this.#tools.cells.yesNo(row, both);
      // 「なし」 answers both; 「あり」 does not say which of the two.
      if (answer === false) return { inStrategy: false, inRevitalisationPlan: false };
      if (answer === true) this.#tools.cells.report('markUnclear', row, both, { found });
      return { inStrategy: undefined, inRevitalisationPlan: undefined };
    }
    return {
      inStrategy: this.#answer(row, 'inStrategy'),
      inRevitalisationPlan: this.#answer(row, 'inRevitalisationPlan'),
    };
  }

  #hasRmo(row: TableRow): boolean | undefined {
    const stated = this.#answer(row, 'hasRmo');
    if (stated !== undefined) return stated;
    // A named organisation exists; one that is not named may exist.
    const name = this.#tools.cells.text(row, this.#column('rmoName'));
    return name === undefined || /^(?:特に)?(?:なし|無し|無)$/u.test(name) ? undefined : true;
  }

  #answer(row: TableRow, field: FieldId): boolean | undefined {
    const answer = this.#tools.cells.yesNo(row, this.#column(field));
    return answer === 'blank' ? undefined : answer;
  }
}
