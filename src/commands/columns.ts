import { wrapWords } from '../text/lines.ts';

/** How a table of texts is set for a terminal. */
export interface ColumnSetting {
  /** The column whose texts are wrapped so that the rest fits. */
  readonly wrapped: number;
  /** Columns set to the left; all others are figures and set to the right. */
  readonly left: readonly number[];
  /** Characters in a line; 0 means as many as are needed. */
  readonly width: number;
  /** Rows before which a rule is drawn. */
  readonly rules: readonly number[];
  /** Widths that columns have at least, of the rows printed before; none when left out. */
  readonly least?: readonly number[];
}

const gap = '  ';
const leastWrapped = 20;

/** Rows of texts as aligned columns, one line or more a row; no line ends with spaces. */
export function printColumns(rows: readonly (readonly string[])[], setting: ColumnSetting): string {
  const least = setting.least ?? [];
  const natural = columnWidths(rows).map((width, column) => Math.max(width, least[column] ?? 0));
  const others = natural.reduce(
    (sum, width, column) => (column === setting.wrapped ? sum : sum + width + gap.length),
    0,
  );
  const room =
    setting.width === 0 ? Number.POSITIVE_INFINITY : Math.max(leastWrapped, setting.width - others);
  const widths = natural.map((width, column) => (column === setting.wrapped ? Math.min(width, room) : width));
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + gap.length, -gap.length));
  return rows
    .flatMap((row, index) => [
      ...(setting.rules.includes(index) ? [rule] : []),
      ...printRow(row, widths, setting),
    ])
    .join('\n');
}

/** How wide each column is by its longest text. */
export function columnWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
}

function printRow(
  row: readonly string[],
  widths: readonly number[],
  setting: ColumnSetting,
): readonly string[] {
  const wrapped = wrapWords(row[setting.wrapped] ?? '', widths[setting.wrapped] ?? 0);
  return wrapped.map((part, line) =>
    widths
      .map((width, column) => {
        const text = column === setting.wrapped ? part : line === 0 ? (row[column] ?? '') : '';
        const padding = ' '.repeat(Math.max(0, width - [...text].length));
        return setting.left.includes(column) ? text + padding : padding + text;
      })
      .join(gap)
      .trimEnd(),
  );
}
