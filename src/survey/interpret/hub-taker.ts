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
    const text = (field: FieldId): string | undefined => cells.text(row, this.#column(field));
    const count = (field: FieldId): SurveyedHub['population'] =>
      cells.count(row, this.#column(field));
    const facilities = this.#facilities.read(row);
    const transports = this.#transports.read(row);
    const places = {
      area: text('area'),
      building: text('building'),
      address: cells.address(row, this.#column('address')),
    };
    this.#hubs.push({
      row: row.row,
      municipalityCode,
      name: text('name') ?? this.#nameless(row, places),
      ...this.#strategies(row),
      scheme: text('scheme'),
      ...places,
      areaScope: text('areaScope'),
      regionClass: text('regionClass'),
      settlements: splitList(text('settlements') ?? ''),
      settlementCount: count('settlementCount'),
      operator: text('operator'),
      population: count('population'),
      ageingRatePercent: cells.count(row, this.#column('ageingRate'), 100),
      households: count('households'),
      opened: cells.date(row, this.#column('opened'))?.slice(0, 7),
      facilities: facilities.items,
      otherFacilities: [...facilities.others, ...splitList(text('otherFacilities') ?? '')],
      transports: transports.items,
      otherTransports: [...transports.others, ...splitList(text('otherTransports') ?? '')],
      hasRmo: this.#hasRmo(row),
      rmoName: text('rmoName'),
      legalForm: text('legalForm'),
      homepage: text('homepage'),
      note: text('note'),
      ...positions.placed(row, municipalityCode),
    });
  }

  rows(): CanonicalRows {
    const facilities = this.#facilities.asked();
    const transports = this.#transports.asked();
    return { target: 'hubs', rows: this.#hubs, asked: { facilities, transports } };
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
