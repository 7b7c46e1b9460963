import { listedDates } from '../../domain/depopulation.ts';
import { useMemo, type ReactElement } from 'react';
import { isNumber, type Figure } from '../../domain/absence.ts';
import { findMeasure } from '../../domain/measure.ts';
import type { Municipality } from '../../domain/municipality.ts';
import { depopulationOf } from '../../geo/gap/gap-areas.ts';
import { peersOf } from '../../geo/gap/peers.ts';
import { pairOf } from '../../state/difference-fill.ts';
import { formatDate } from '../../text/format.ts';
import { DataTable } from '../frame/DataTable.tsx';
import { areaNameOf } from '../gap/area-name.ts';
import { gapAreasOf, gapListOf } from '../gap/gap-areas-of.ts';
import { usePage } from '../page-context.ts';
import '../styles/peers.css';
import { cellOf, differenceCellOf } from './describe-pair.ts';
import { useCompareWords } from './use-compare-words.ts';

/** How many are listed. */
const PEERS = 5;

/** Decimals of shares without a hub. */
const SHARE_DIGITS = 1;

/**
 * 似た市区町村: those of the same class and nearest in population, with the rule, their figures
 * and a way to set each beside this one. `shareOf` gives shares without a hub, 0 to 1.
 */
export default function Peers(props: {
  municipality: Municipality;
  shareOf?: (code: string) => Figure;
}): ReactElement | null {
  const { municipality, shareOf } = props;
  const page = usePage();
  const { view, change, edition, rows, text } = page;
  const words = useCompareWords(view.language).loaded?.words;
  const list = gapListOf(page.points.own, view.year, listedDates(edition.municipalities));
  const areas = useMemo(
    () => gapAreasOf(edition.municipalities, list),
    [edition.municipalities, list],
  );
  const column = edition.figures.get('population_2020');
  const peers = useMemo(() => {
    return column === undefined ? [] : peersOf(municipality.index, areas, column, PEERS);
  }, [areas, column, municipality.index]);
  if (words === undefined || column === undefined) return null;
  const { peers: said } = words;
  const name = text.municipalityName(municipality);
  if (depopulationOf(areas, municipality.index) === undefined)
    return <p className="note">{said.noClass}</p>;
  if (peers.length === 0) return <p className="note">{said.none}</p>;
  const { date, isOwn: isOwnList } = areas.classList;
  const dated = date === '' ? undefined : formatDate(view.language, date);
  const measure = shareOf === undefined ? findMeasure(view.measure) : undefined;
  const withUnit = (heading: string, unit: string): string =>
    unit.trim() === '' ? heading : `${heading}${text.marks.brackets(unit.trim())}`;
  const listed = [{ municipality: municipality.index, ratio: 1 }, ...peers];
  const percent = (code: string): Figure => {
    const share = shareOf?.(code) ?? 'notLoaded';
    return isNumber(share) ? share * 100 : share;
  };
  const cellsOf = (row: number, ratio: number): readonly (string | ReactElement)[] => {
    const other = edition.municipalities[row];
    if (other === undefined) return [];
    const area = rows[row];
    const isOwn = row === municipality.index;
    const pair = pairOf(percent(municipality.code), percent(other.code), SHARE_DIGITS);
    return [
      isOwn ? (
        <strong key="name">{name}</strong>
      ) : (
        <button
          key="name"
          type="button"
          className="link-button"
          aria-label={said.compare(areaNameOf(page, other.code))}
          onClick={() =>
            change({ compare: { with: { kind: 'area', area: other.code }, form: 'sides' } })
          }
        >
          {areaNameOf(page, other.code)}
        </button>
      ),
      cellOf(page, 0, column[row] ?? 'notLoaded'),
      // Beside the gap there is no room for it.
      ...(shareOf === undefined ? [isOwn ? '' : said.ratioValue(page.format(ratio, 2))] : []),
      ...(measure === undefined || area === undefined
        ? []
        : [cellOf(page, measure.digits, measure.compute(area.read))]),
      ...(shareOf === undefined
        ? []
        : [
            cellOf(page, SHARE_DIGITS, pair.b),
            isOwn ? '' : differenceCellOf(page, SHARE_DIGITS, pair.difference),
          ]),
    ];
  };
  return (
    <div className="peers">
      <h3 className="profile-heading">{said.heading}</h3>
      <DataTable
        caption={said.caption(name)}
        isCaptionHidden
        columns={[
          { key: 'name', label: said.name },
          { key: 'population', label: said.population, isNumeric: true },
          ...(shareOf === undefined ? [{ key: 'ratio', label: said.ratio, isNumeric: true }] : []),
          ...(measure === undefined
            ? []
            : [
                {
                  key: 'measure',
                  label: withUnit(text.measures[measure.id].name, text.measureUnits[measure.unit]),
                  isNumeric: true,
                },
              ]),
          ...(shareOf === undefined
            ? []
            : [
                { key: 'share', label: said.share, isNumeric: true },
                { key: 'difference', label: said.shareDifference, isNumeric: true },
              ]),
        ]}
        rows={listed.map(({ municipality: row, ratio }) => ({
          key: String(row),
          cells: cellsOf(row, ratio),
        }))}
      />
      <p className="note">
        {[
          said.rule(isOwnList ? text.imported.ownDate(dated) : (dated ?? ''), peers.length),
          ...(shareOf === undefined ? [] : [said.shareNote(name)]),
          ...(measure === undefined ? [] : [text.legend.source(text.measures[measure.id].survey)]),
        ].join(text.marks.sentenceGap)}
      </p>
    </div>
  );
}
