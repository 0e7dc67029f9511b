import type { TableWant } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { foldHeading, nearestMeant } from '../text/characters.ts';
import type { HeadingMap } from './heading-words.ts';

/** The fields that a table of this sort may have. */
export function fieldsOf(want: TableWant): readonly string[] {
  return [...new Set(want.layouts.flatMap((layout) => Object.keys(layout.fields)))];
}

/** Reads `--map "HEADING=field"` entries. Problems: `table-bad-map`, `table-unknown-field`. */
export function readHeadingMap(
  entries: readonly string[],
  want: TableWant,
): { readonly value: HeadingMap; readonly problems: readonly Problem[] } {
  const fields = fieldsOf(want);
  const value = new Map<string, { readonly heading: string; readonly field: string }>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    const [heading, field] = splitEntry(entry);
    const named = fieldNamed(field, want);
    if (heading === '' || field === '') problems.push(problem('table-bad-map', { value: entry }, { entry }));
    else if (named !== undefined) value.set(foldHeading(heading), { heading, field: named });
    else {
      const near = nearestField(field, want);
      const order = near === undefined ? fields : [near, ...fields.filter((name) => name !== near)];
      problems.push(problem('table-unknown-field', { value: entry }, { field, fields: order.join(', ') }));
    }
  }
  return { value, problems };
}

/** A field by its own name or by any heading that it is known by: people know headings. */
function fieldNamed(text: string, want: TableWant): string | undefined {
  if (fieldsOf(want).includes(text)) return text;
  const key = foldHeading(text);
  const fields = want.layouts.flatMap((layout) => Object.entries(layout.fields));
  return fields.find(([, spellings]) => spellings.some((spelling) => foldHeading(spelling) === key))?.[0];
}

/** The field whose name, or one of whose headings, was probably meant. */
function nearestField(text: string, want: TableWant): string | undefined {
  const names = want.layouts.flatMap((layout) =>
    Object.entries(layout.fields).flatMap(([field, spellings]) =>
      [field, ...spellings].map((name) => ({ field, name })),
    ),
  );
  const near = nearestMeant(
    text,
    names.map(({ name }) => name),
  );
  return names.find(({ name }) => name === near)?.field;
}

/** A heading may hold `=` itself; a field never does. */
function splitEntry(entry: string): readonly [string, string] {
  const at = entry.lastIndexOf('=');
  return at < 0 ? ['', ''] : [entry.slice(0, at).trim(), entry.slice(at + 1).trim()];
}
