import type { Agency } from '../../src/model/office.ts';
import type { ReadingOptions, Source } from '../../src/model/table.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { readMonitoring } from '../../src/runs/monitoring.ts';

/** A UTF-8 CSV of these lines. */
export function csv(lines: readonly string[], file = 'e.csv'): Source {
  return { file, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

export const headings = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';

/** What a run finds in exports of body rows or dataset rows; no directory unless one is given. */
export function monitor(
  sources: readonly Source[],
  options: ReadingOptions = {},
  agencies: readonly Agency[] | null = null,
): ReturnType<typeof readMonitoring> {
  return readMonitoring(sources, agencies, options);
}

/** Problems as one line each: `line:column code`. */
export function told(checked: Checked<unknown>): readonly string[] {
  return checked.problems.map(
    ({ code, place }: Problem) => `${place.line ?? '-'}:${place.column ?? '-'} ${code}`,
  );
}
