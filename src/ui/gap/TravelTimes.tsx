import { useEffect, useId, useState, type ReactElement } from 'react';
import { removeTimes } from '../../data/travel-times-store.ts';
import { Cancelled } from '../../geo/gap/steps.ts';
import type { TravelTimesResult } from '../../geo/gap/travel-times.ts';
import { usePage } from '../page-context.ts';
import type { Text } from '../../text/text.ts';
import { useGapPage } from './gap-context.ts';
import { byTable, STRAIGHT_AGAIN } from './straight-again.ts';
import { TimesIntake } from './times-intake.ts';

/** A table of travel times from outside takes the place of straight lines, with its holes named. */
export function TravelTimes(): ReactElement {
  const { text } = usePage();
  const { words, settings, set, state } = useGapPage();
  const id = useId();
  const { times } = state;
  const [refused, setRefused] = useState<TravelTimesResult>();
  const [note, setNote] = useState('');
  const points = state.demand?.status === 'ready' ? state.demand.points : undefined;
  const [intake] = useState(() => new TimesIntake());
  useEffect(() => () => intake.drop(), [intake]);
  const start = (file: File): void => {
    setNote('');
    intake.take(file, times.check).then(
      (taken) => {
        setRefused(taken.status === 'refused' ? taken.result : undefined);
        if (taken.status === 'refused') return;
        if (!taken.isKept) setNote(words.times.notKept);
        set(byTable(taken.id));
      },
      (error: unknown) => {
        if (!(error instanceof Cancelled)) setNote(words.withheld.failed(String(error)));
      },
    );
  };
  const clear = (): void => {
    intake.drop();
    set(STRAIGHT_AGAIN);
  };
  const remove = (): void => {
    intake.drop();
    const removed = settings.times;
    removeTimes(removed).then(
      // By now another table may be in use.
      () => set((now) => (now.times === removed ? STRAIGHT_AGAIN : {})),
      () => setNote(words.times.notRemoved),
    );
  };
  const result = refused ?? times.result;
  return (
    <details className="panel-section" open={times.status === 'ready' || undefined}>
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
          if (file !== undefined) start(file);
          // The same file, put right, can be chosen again.
          event.target.value = '';
        }}
      />
      {/* Announced as a whole; a list itself cannot be a status. */}
      <div role="status">
        {times.status === 'ready' && <p>{words.times.inUse(times.name)}</p>}
        {note !== '' && <p>{note}</p>}
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
      {settings.times !== '' && (
        <p className="gap-place">
          <button type="button" className="button" onClick={clear}>
            {words.times.clear}
          </button>
          {times.status !== 'missing' && (
            <button type="button" className="button" data-kind="quiet" onClick={remove}>
              {words.times.remove}
            </button>
          )}
        </p>
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
    return [
      words.refused.columnsMissing(
        // As the page asks for it; other names for it are understood, too.
        result.columns.map((column) => (column === 'time' ? 'minutes' : column)).join(comma),
        result.heading.join(comma),
      ),
    ];
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
