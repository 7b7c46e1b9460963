import type { AreaClass } from '../../state/area-fill.ts';

/*
 * Areas of a class are one path of the drawing: fewer bytes, and nothing to point at. They
 * stand in it by their codes, so that a frame that the build has written can tell them apart.
 */

/** Between two areas; within one, a part follows the end of another without it. */
const BETWEEN = ' ';

type ClassOf = (code: string) => AreaClass;

/** Path data by class from path data by code. */
export function joinByClass(
  paths: Readonly<Record<string, string>>,
  classOf: ClassOf,
): ReadonlyMap<AreaClass, string> {
  const codes = Object.keys(paths).toSorted();
  return new Map(
    [...codesByClass(codes, classOf)].map(([areaClass, own]) => [
      areaClass,
      own.map((code) => paths[code]).join(BETWEEN),
    ]),
  );
}

/**
 * The path data by code again, from that of the classes in the order in which `joinByClass`
 * has them. `undefined` where it does not fit the codes, which are ordered. Pure.
 */
export function splitByClass(
  joined: readonly string[],
  codes: readonly string[],
  classOf: ClassOf,
): Readonly<Record<string, string>> | undefined {
  const groups = [...codesByClass(codes, classOf).values()];
  if (groups.length !== joined.length) return undefined;
  const paths: Record<string, string> = {};
  for (const [index, own] of groups.entries()) {
    const parts = joined[index]?.split(`${BETWEEN}M`) ?? [];
    if (parts.length !== own.length) return undefined;
    for (const [row, code] of own.entries())
      paths[code] = `${row === 0 ? '' : 'M'}${parts[row] ?? ''}`;
  }
  return paths;
}

/** Codes by class, classes in the order of their first code. */
function codesByClass(
  codes: readonly string[],
  classOf: ClassOf,
): ReadonlyMap<AreaClass, readonly string[]> {
  const groups = new Map<AreaClass, string[]>();
  for (const code of codes) {
    const areaClass = classOf(code);
    const own = groups.get(areaClass);
    if (own === undefined) groups.set(areaClass, [code]);
    else own.push(code);
  }
  return groups;
}
