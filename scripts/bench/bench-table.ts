import { formatTerminalTable } from '../lib/terminal-table.ts';
import { keepsBudget, medianOf } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const HEADING = ['name', 'measured', 'min', 'max', 'runs', 'budget', 'ok'];

/** The measurements as a table; the median is what is measured against the budget. */
export function benchTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((measurement) => {
    const { name, unit, values, budget } = measurement;
    const format = (value: number): string => `${value.toFixed(value < 1000 ? 1 : 0)} ${unit}`;
    const limit = budget === undefined ? '' : format(budget);
    if (values.length === 0) return [name, 'left out', '', '', '', limit, ''];
    const isKept = keepsBudget(measurement);
    return [
      name,
      format(medianOf(values)),
      format(Math.min(...values)),
      format(Math.max(...values)),
      String(values.length),
      limit,
      isKept === undefined ? '' : isKept ? 'yes' : 'NO',
    ];
  });
  const table = formatTerminalTable(
    [HEADING, ...rows],
    ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
  );
  const notes = measurements.flatMap(({ name, note }) =>
    note === undefined ? [] : [`  ${name}: ${note}`],
  );
  return [table, ...notes].join('\n');
}
