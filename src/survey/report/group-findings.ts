import { SEVERITIES, type Finding } from '../../domain/survey-finding.ts';

/** Findings of one kind on one table, in the order of the file. */
export interface FindingGroup {
  readonly finding: Finding;
  readonly all: readonly Finding[];
  /** Places the group stands for, those not kept included. */
  readonly count: number;
}

/** Groups findings by kind, sheet and table, the weightiest first, else as they came. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kind, place } = finding;
    const key = `${kind}\n${place.sheet}\n${place.table}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()]
    .flatMap((all) => {
      const finding = all[0];
      const count = all.reduce((sum, entry) => sum + entry.count, 0);
      return finding === undefined ? [] : [{ finding, all: all.filter(isKept), count }];
    })
    .sort((a, b) => weight(b.finding) - weight(a.finding));
}

/** Whether a finding was kept whole, and is not the summary of further ones. */
function isKept(finding: Finding): boolean {
  return finding.count === 1;
}

function weight(finding: Finding): number {
  return SEVERITIES.indexOf(finding.severity);
}
