/** TopoJSON writes an arc walked backwards as its complement. */
export function arcIndex(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
