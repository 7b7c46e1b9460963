import { BRIEFING_VERSION, isRecord } from './briefing.ts';

type File = Readonly<Record<string, unknown>>;

/**
 * Steps from one version of the file to the next, oldest first. Each is pure and
 * dated, with its reason; people keep their files for years.
 */
const STEPS: readonly { readonly from: number; readonly apply: (file: File) => File }[] = [
  // 2026-11: slides that are not maps (progress, proposal, …) gave every slide a kind.
  {
    from: 1,
    apply: (file) => ({
      ...file,
      slides: (file['slides'] as readonly unknown[]).map((slide) =>
        isRecord(slide) ? { kind: 'view', ...slide } : slide,
      ),
    }),
  },
];

/** Brings a file to today's version; one of a later version is left as it is. */
export function migrateBriefing(file: File): { readonly file: File; readonly from: number } {
  const version = file['version'];
  const from = typeof version === 'number' && Number.isInteger(version) ? version : 1;
  let current = file;
  if (from < BRIEFING_VERSION)
    for (const step of STEPS) if (step.from >= from) current = step.apply(current);
  return { file: current, from };
}
