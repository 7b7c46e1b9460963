import {
  HUB_FACILITIES,
  HUB_TRANSPORTS,
  type HubFacility,
  type HubTransport,
} from '../../domain/hub.ts';
import type { MunicipalityCode } from '../../domain/municipality-code.ts';
import { isBlank, textOf } from '../grid.ts';
import type { TableColumn, TableRow } from '../layout/survey-table.ts';
import { facilityOf, splitList, transportOf } from '../tables/item-words.ts';
import type { CanonicalRows, SurveyedHub } from './canonical-rows.ts';
import { ItemReader } from './item-reader.ts';
import { columnsBy, type ColumnsByField, type Taker, type TakerTools } from './taker.ts';

const NONE: readonly string[] = [];

/** Takes the rows of a survey of hubs. */
export class HubTaker implements Taker {
  readonly #tools: TakerTools;
  readonly #columns: ColumnsByField;
  readonly #facilities: ItemReader<HubFacility>;
  readonly #transports: ItemReader<HubTransport>;
  readonly #hubs: SurveyedHub[] = [];

  constructor(tools: TakerTools) {
    this.#tools = tools;
    this.#columns = columnsBy(tools.mapping);
    this.#facilities = new ItemReader(tools.mapping, 'facilities', tools.cells, {
      all: HUB_FACILITIES,
      itemOf: facilityOf,
    });
    this.#transports = new ItemReader(tools.mapping, 'transports', tools.cells, {
      all: HUB_TRANSPORTS,
      itemOf: transportOf,
    });
  }

  take(row: TableRow, municipalityCode: MunicipalityCode): undefined {
    const { cells, positions } = this.#tools;
    const columns = this.#columns;
    const facilities = this.#facilities.read(row);
    const transports = this.#transports.read(row);
    const area = cells.text(row, columns.area);
    const building = cells.text(row, columns.building);
    const address = cells.address(row, this.#columns.address);
    const strategies = this.#strategies(row);
    const { position, positionPrecision } = positions.placed(row, municipalityCode);
    const hub: SurveyedHub = {
      row: row.row,
      municipalityCode,
      name: cells.text(row, columns.name) ?? this.#nameless(row, { area, building, address }),
      inStrategy: strategies.inStrategy,
      inRevitalisationPlan: strategies.inRevitalisationPlan,
      scheme: cells.text(row, columns.scheme),
      area,
      building,
      address,
      areaScope: cells.text(row, columns.areaScope),
      regionClass: cells.text(row, columns.regionClass),
      settlements: this.#list(row, columns.settlements),
      settlementCount: cells.count(row, columns.settlementCount),
      operator: cells.text(row, columns.operator),
      population: cells.count(row, columns.population),
      ageingRatePercent: cells.count(row, this.#columns.ageingRate, 100),
      households: cells.count(row, columns.households),
      opened: cells.date(row, this.#columns.opened)?.slice(0, 7),
      facilities: facilities.items,
      otherFacilities: this.#others(row, facilities.others, columns.otherFacilities),
      transports: transports.items,
      otherTransports: this.#others(row, transports.others, columns.otherTransports),
      hasRmo: this.#hasRmo(row),
      rmoName: cells.text(row, columns.rmoName),
      legalForm: cells.text(row, columns.legalForm),
      homepage: cells.text(row, columns.homepage),
      note: cells.text(row, columns.note),
      position,
      positionPrecision,
    };
    this.#hubs.push(withNotKnown(hub, facilities.notKnown, transports.notKnown));
  }

  rows(): CanonicalRows {
    const facilities = this.#facilities.asked();
    const transports = this.#transports.asked();
    return { target: 'hubs', rows: this.#hubs, asked: { facilities, transports } };
  }

  /** The parts of a cell; most tables have no such column, and their rows share one empty list. */
  #list(row: TableRow, column: TableColumn | undefined): readonly string[] {
    const text = this.#tools.cells.text(row, column);
    return text === undefined ? NONE : splitList(text);
  }

  #others(
    row: TableRow,
    found: readonly string[],
    column: TableColumn | undefined,
  ): readonly string[] {
    const listed = this.#list(row, column);
    return listed.length === 0 ? found : [...found, ...listed];
  }

  /** A hub without a name is called by what else is known of it. */
  #nameless(row: TableRow, places: Pick<SurveyedHub, 'area' | 'building' | 'address'>): string {
    const done = places.building ?? places.area ?? places.address ?? '';
    const column = this.#columns.name;
    if (column !== undefined) this.#tools.cells.report('nameMissing', row, column, { done });
    return done;
  }

  /** The strategy and the plan in a column each, or together in one. */
  #strategies(row: TableRow): Pick<SurveyedHub, 'inStrategy' | 'inRevitalisationPlan'> {
    const both = this.#columns.strategies;
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
      inStrategy: this.#answer(row, this.#columns.inStrategy),
      inRevitalisationPlan: this.#answer(row, this.#columns.inRevitalisationPlan),
    };
  }

  #hasRmo(row: TableRow): boolean | undefined {
    const stated = this.#answer(row, this.#columns.hasRmo);
    if (stated !== undefined) return stated;
    // A named organisation exists; one that is not named may exist.
    const name = this.#tools.cells.text(row, this.#columns.rmoName);
    return name === undefined || /^(?:特に)?(?:なし|無し|無)$/u.test(name) ? undefined : true;
  }

  #answer(row: TableRow, column: TableColumn | undefined): boolean | undefined {
    const answer = this.#tools.cells.yesNo(row, column);
    return answer === 'blank' ? undefined : answer;
  }
}

/** Apart from the others: few rows leave anything open, and most take what the rest takes. */
function withNotKnown(
  hub: SurveyedHub,
  facilities: readonly HubFacility[],
  transports: readonly HubTransport[],
): SurveyedHub {
  if (facilities.length === 0 && transports.length === 0) return hub;
  return {
    ...hub,
    ...(facilities.length > 0 && { facilitiesNotKnown: facilities }),
    ...(transports.length > 0 && { transportsNotKnown: transports }),
  };
}
