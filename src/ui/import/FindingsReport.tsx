import { useState, type ReactElement } from 'react';
import type { FindingKind } from '../../domain/survey-finding.ts';
import { groupFindings, type FindingGroup } from '../../survey/report/group-findings.ts';
import type { DeskFile } from './import-desk.ts';
import { useImportPage } from './import-page-context.ts';
import type { ImportView } from './import-view.ts';
import { ReportSaves } from './ReportSaves.tsx';

/** Places shown before a reader asks for all that were kept. */
const SHOWN = 10;

const DRIFT: readonly FindingKind[] = ['layoutDrift', 'totalDrift', 'recipeUnfit'];
const NATION: readonly FindingKind[] = ['nationalAgrees', 'nationalDiffers', 'nationalPartial'];

/**
 * Findings, the weightiest first: severity, broken rule, cells, what was found and done,
 * and what its sender can do. What changed since a recipe was made stands by itself.
 */
export function FindingsReport(props: { entry: DeskFile; view: ImportView }): ReactElement {
  const { entry, view } = props;
  const { page } = useImportPage().words;
  const groups = groupFindings(view.findings);
  const apart = new Set<FindingKind>([...DRIFT, ...NATION]);
  const others = groups.filter(({ finding }) => !apart.has(finding.kind));
  const beyondNotes = others.filter(({ finding }) => finding.severity !== 'note');
  const notes = others.filter(({ finding }) => finding.severity === 'note');
  const drift = groups.filter(({ finding }) => DRIFT.includes(finding.kind));
  const nation = groups.filter(({ finding }) => NATION.includes(finding.kind));
  return (
    <section className="import-part">
      <h4>{page.report.heading}</h4>
      {entry.settings.recipe !== undefined && (
        <>
          <h5>{page.report.drift}</h5>
          {drift.length === 0 ? <p>{page.report.noDrift}</p> : <Groups groups={drift} />}
        </>
      )}
      {beyondNotes.length === 0 ? <p>{page.report.nothing}</p> : <Groups groups={beyondNotes} />}
      {nation.length > 0 && (
        <>
          <h5>{page.totals.nation}</h5>
          <Groups groups={nation} />
        </>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{page.report.notes}</summary>
          <Groups groups={notes} />
        </details>
      )}
      <ReportSaves entry={entry} />
    </section>
  );
}

function Groups({ groups }: { groups: readonly FindingGroup[] }): ReactElement {
  return (
    <ul className="import-findings">
      {groups.map((group) => {
        const { kind, place } = group.finding;
        return <Group key={`${kind} ${place.sheet} ${place.table}`} group={group} />;
      })}
    </ul>
  );
}

function Group({ group }: { group: FindingGroup }): ReactElement {
  const { finding, all, count } = group;
  const { page, survey } = useImportPage().words;
  const { report, findings } = survey;
  const [showsAll, setShowsAll] = useState(false);
  const { severity, rule, place, kind } = finding;
  const here: Readonly<Partial<Record<FindingKind, string>>> = page.report.advice;
  const advice = here[kind] ?? findings[kind].advice;
  const shown = showsAll ? all : all.slice(0, SHOWN);
  const rest = count - shown.length;
  return (
    <li className="import-finding" data-severity={severity}>
      <div className="import-finding-head">
        <strong className="import-severity">{report.severities[severity]}</strong>
        {rule !== undefined && (
          <span>
            {rule} {report.rules[rule]}
          </span>
        )}
        <span className="note">{report.sheet(place.sheet, place.table)}</span>
        {count > 1 && <span className="note">{page.report.all(count)}</span>}
      </div>
      <ul>
        {shown.map((entry, at) => {
          const where = report.place(entry.place.cells, entry.place.column);
          return (
            <li key={`${entry.place.cells} ${entry.place.column} ${at}`}>
              {where !== '' && <strong className="import-place">{where}</strong>}{' '}
              {findings[kind].says(entry)}
            </li>
          );
        })}
      </ul>
      {rest > 0 && (
        <p>
          {report.further(rest)}{' '}
          {!showsAll && all.length > SHOWN && (
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() => setShowsAll(true)}
            >
              {page.report.showAll(all.length)}
            </button>
          )}
        </p>
      )}
      {advice !== '' && (
        <p className="note">
          {report.advice}: {advice}
        </p>
      )}
    </li>
  );
}
