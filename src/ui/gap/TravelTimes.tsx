import { useId, useState, type ReactElement } from 'react';
import { GAP_DISTANCE_METRES, GAP_MINUTES } from '../../domain/reach.ts';
import { readTravelTimes } from '../../geo/gap/read-travel-times.ts';
import type { TravelTimesResult } from '../../geo/gap/travel-times.ts';
import { usePage } from '../page-context.ts';
import type { Text } from '../../text/text.ts';
import type { LoadedTimes } from './use-gap.ts';
import { useGapPage } from './gap-context.ts';

/** A table of travel times from outside takes the place of straight lines, with its holes named. */
export function TravelTimes(props: {
  onTimes: (times: LoadedTimes | undefined) => void;
}): ReactElement {
  const { onTimes } = props;
  const { edition, text } = usePage();
  const { words, set, state } = useGapPage();
  const id = useId();
  const [result, setResult] = useState<TravelTimesResult>();
  const points = state.demand?.status === 'ready' ? state.demand.points : undefined;
  const read = async (file: File): Promise<void> => {
    if (points === undefined) return;
    const codes = [...points.municipality].map((row) => edition.municipalities[row]?.code ?? '');
    const isOffice = points.kind === 'office';
    const ids = new Map(
      [...points.sourceRow].map((source, row) => [
        isOffice ? (codes[row] ?? '') : String(source + 1),
        row,
      ]),
    );
    const hubs = new Map(state.hubs.map((hub, row) => [hub.id, row]));
    const { default: Papa } = await import('papaparse');
    const { data } = Papa.parse<string[]>(await file.text(), { skipEmptyLines: true });
    const found = readTravelTimes(data, ids, hubs);
    setResult(found);
    onTimes(
      found.status === 'ready'
        ? { times: found.times, fileName: file.name, demand: points, hubs: state.hubs }
        : undefined,
    );
    set({
      limit:
        found.status === 'ready'
          ? { unit: 'minutes', value: GAP_MINUTES.initial }
          : { unit: 'metres', value: GAP_DISTANCE_METRES.initial },
    });
  };
  const clear = (): void => {
    onTimes(undefined);
    setResult(undefined);
    set({ limit: { unit: 'metres', value: GAP_DISTANCE_METRES.initial } });
  };
  return (
    <details className="panel-section">
      <summary>{words.times.heading}</summary>
      <p className="note" id={`${id}-note`}>
        {words.times.note}
      </p>
      <label htmlFor={id}>{words.times.choose}</label>
      <input
        id={id}
        type="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-note`}
        disabled={points === undefined}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) void read(file);
        }}
      />
      {/* Announced as a whole; a list itself cannot be a status. */}
      <div role="status">
        {result !== undefined && (
          <ul>
            {sentences(words, result, text.marks, points?.count ?? 0, state.hubs.length).map(
              (sentence) => (
                <li key={sentence}>{sentence}</li>
              ),
            )}
          </ul>
        )}
      </div>
      {result?.status === 'ready' && state.reach.kind !== 'travelTimes' && (
        <p role="alert">{words.times.notUsed}</p>
      )}
      {state.reach.kind === 'travelTimes' && (
        <button type="button" className="button" onClick={clear}>
          {words.times.clear}
        </button>
      )}
    </details>
  );
}

function sentences(
  { times: words }: ReturnType<typeof useGapPage>['words'],
  result: TravelTimesResult,
  { comma, sentenceGap }: Text['marks'],
  points: number,
  hubs: number,
): readonly string[] {
  if (result.status === 'refused' && result.reason === 'empty') return [words.refused.empty];
  if (result.status === 'refused' && result.reason === 'columnsMissing')
    return [words.refused.columnsMissing(result.columns.join(comma), result.heading.join(comma))];
  const { report } = result;
  return [
    ...(result.status === 'refused' ? [words.refused.noUsableRow] : []),
    words.used(report.used, report.rows),
    ...(report.pointsWithoutTime > 0 ? [words.holes(report.pointsWithoutTime, points)] : []),
    ...(report.hubsWithoutTime > 0 ? [words.hubHoles(report.hubsWithoutTime, hubs)] : []),
    ...report.findings.map(({ problem, rows, samples: [sample] }) =>
      [
        words.problem(words.problems[problem], rows),
        sample === undefined ? '' : words.sample(sample.row, sample.found),
      ].join(sentenceGap),
    ),
  ];
}
