import type { OpenTable, Row, TableHead } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { foldName } from '../../text/characters.ts';

/** A longer text is no name and is compared with none. */
const longestName = 500;

/** The letters that Windows-1251 lacks; every other letter of a name is still there. */
const lostLetters = 'қғҳ';

/**
 * A table whose rows have lost letters given back where exactly one known name fits: `Давлат соли? ?ўмитаси` can only be the tax committee. Each cell mended is told as a
 * warning in place of its error; where no name or more than one fits, the error stays. Problems: `ingest-letters-restored`.
 */
export function restoringLetters({ head, readRows }: OpenTable, names: readonly string[]): OpenTable {
  const folded = new Map(names.map((name) => [foldName(name), name]));
  return {
    head,
    readRows: (visit) =>
      readRows((row, found) => {
        if (row === undefined || found.length === 0) visit(row, found);
        else {
          const restored = restoreRow(head, row, found, folded);
          visit(restored.row, restored.problems);
        }
      }),
  };
}

function restoreRow(
  table: TableHead,
  row: Row,
  problems: readonly Problem[],
  names: ReadonlyMap<string, string>,
): { readonly row: Row; readonly problems: readonly Problem[] } {
  const mended = new Map<string, string>();
  const told = problems.map((found) => {
    const { value, field } = found.place;
    if (found.code !== 'csv-lossy-encoding' || value === undefined || field === undefined) return found;
    const fits = fittingNames(value, names);
    const [restored] = fits;
    if (restored === undefined || fits.length > 1) return found;
    mended.set(field, restored);
    return problem('ingest-letters-restored', found.place, { value, restored });
  });
  return { row: mended.size === 0 ? row : mendRow(table, row, mended), problems: told };
}

function mendRow(table: TableHead, row: Row, mended: ReadonlyMap<string, string>): Row {
  const cells = [...row.cells];
  for (const [field, column] of table.columns) {
    const restored = mended.get(field);
    if (restored !== undefined) cells[column - 1] = restored;
  }
  return { ...row, cells };
}

/** Different names that the damaged text can have been, each lost letter standing for one of three. */
function fittingNames(damaged: string, names: ReadonlyMap<string, string>): readonly string[] {
  if (damaged.length > longestName) return [];
  const escaped = foldName(damaged).replace(/[.*+^${}()|[\]\\]/gu, '\\$&');
  const pattern = new RegExp(`^${escaped.replace(/[?_]/gu, `[${lostLetters}]`)}$`, 'u');
  return [...names].filter(([folded]) => pattern.test(folded)).map(([, name]) => name);
}
