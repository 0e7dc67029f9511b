import type { TableHead, TableWant } from '../model/table.ts';
import { cellAddress } from '../model/table.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { foldHeading, nearestMeant } from '../text/characters.ts';
import type { HeadingMap } from './heading-words.ts';

/**
 * The headings of a table against what is wanted. Problems: `table-missing-column`, `table-doubled-column`, `table-unknown-column` (a note),
 * `table-unmapped-heading`.
 */
export function checkColumns(
  table: TableHead,
  columns: ReadonlyMap<string, readonly number[]>,
  want: TableWant,
  map: HeadingMap,
): readonly Problem[] {
  return [
    ...missingColumns(table, want),
    ...doubledColumns(table, columns),
    ...unknownColumns(table, columns, want),
    ...unmapped(table, map),
  ];
}

/** Tables of the workspace's own: no option tells what their headings mean. */
const unmappable: ReadonlySet<string> = new Set(['directory', 'layout', 'batch']);

/**
 * The group of which most is there, then the one that lacks least, is what the file was meant to be. Where one column of several would do (late, due, or last beside a periodicity), one problem
 * offers them all.
 */
function missingColumns(table: TableHead, want: TableWant): readonly Problem[] {
  const fits = want.needed.map((group) => {
    const lacks = group.filter((field) => !table.columns.has(field));
    return { lacks, present: group.length - lacks.length };
  });
  if (fits.some(({ lacks }) => lacks.length === 0)) return [];
  const most = Math.max(...fits.map(({ present }) => present));
  const likely = fits.filter(({ present }) => present === most).map(({ lacks }) => lacks);
  const least = Math.min(...likely.map((group) => group.length));
  const [first = [], ...others] = likely.filter((group) => group.length === least);
  const alike = others.filter((group) => group.slice(0, -1).join() === first.slice(0, -1).join());
  const names = want.layouts.find((layout) => layout.name === table.layout)?.fields ?? {};
  const either = [...new Set([first, ...alike].map((group) => group.at(-1) ?? ''))];
  return first.map((field, index) => {
    const open = index === least - 1 && either.length > 1;
    const headings = open
      ? either.flatMap((one) => names[one]?.[0] ?? one)
      : (names[field] ?? [field]).slice(0, 4);
    const place = { file: table.file, ...sheetOf(table), line: table.headings.line, field };
    const map = unmappable.has(table.layout) ? '' : field;
    return problem('table-missing-column', place, { field, headings: headings.join(', '), map });
  });
}

function doubledColumns(
  table: TableHead,
  columns: ReadonlyMap<string, readonly number[]>,
): readonly Problem[] {
  return [...columns].flatMap(([field, [first = 1, ...others]]) =>
    others.map((column) =>
      problem(
        'table-doubled-column',
        { ...headingPlace(table, column), field },
        { field, first: table.headings.cells[first - 1] ?? '', firstColumn: first, column },
      ),
    ),
  );
}

function unknownColumns(
  table: TableHead,
  columns: ReadonlyMap<string, readonly number[]>,
  want: TableWant,
): readonly Problem[] {
  if (table.format === 'json' || table.layout !== want.layouts[0]?.name) return [];
  const known = new Set([...columns.values()].flat());
  const [{ fields }] = want.layouts;
  const spellings = [...Object.keys(fields), ...Object.values(fields).flat()];
  return table.headings.cells.flatMap((heading, index) => {
    if (heading.trim() === '' || known.has(index + 1)) return [];
    const near = nearestMeant(heading, spellings);
    const meant = Object.entries(fields).find(
      ([field, known]) => near !== undefined && [field, ...known].includes(near),
    );
    const args =
      meant === undefined
        ? { heading, field: '', fields: Object.keys(fields).join(', ') }
        : { heading, field: meant[0], fields: '' };
    return [problem('table-unknown-column', headingPlace(table, index + 1), args)];
  });
}

function unmapped(table: TableHead, map: HeadingMap): readonly Problem[] {
  const present = new Set(table.headings.cells.map(foldHeading));
  return [...map]
    .filter(([key]) => !present.has(key))
    .map(([, { heading, field }]) =>
      problem(
        'table-unmapped-heading',
        { file: table.file, ...sheetOf(table), line: table.headings.line, field },
        { heading, headings: table.headings.cells.filter((cell) => cell !== '').join(' | ') },
      ),
    );
}

function headingPlace(table: TableHead, column: number): Place {
  const { line } = table.headings;
  return {
    file: table.file,
    ...sheetOf(table),
    line,
    ...(table.format === 'json' ? {} : { column }),
    ...(table.format === 'xlsx' ? { cell: cellAddress(column, line) } : {}),
    value: table.headings.cells[column - 1] ?? '',
  };
}

function sheetOf(table: TableHead): { readonly sheet?: string } {
  return table.sheet === null ? {} : { sheet: table.sheet };
}
