import type { LetterKind } from '../model/letter.ts';
import type { Day, NomenclatureLine } from '../model/office.ts';
import { isFileIndex, isValidOn } from '../model/office.ts';
import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * The file index of a letter of this kind on `day`: the kind's own when it names one (`19-09/1`), else that of the line of the nomenclature
 * whose code it names. Problems: `plan-no-file-index`.
 */
export function fileIndexOn(
  nomenclature: readonly NomenclatureLine[],
  kind: LetterKind,
  day: Day,
): Checked<string> {
  if (isFileIndex(kind.file)) return { value: kind.file, problems: [] };
  const line = nomenclature.find((one) => one.code === kind.file && isValidOn(one, day));
  if (line !== undefined) return { value: line.index, problems: [] };
  const known = [...new Set(nomenclature.map(({ code }) => code))].join(', ') || '–';
  const place = { file: 'nomenclature.csv', field: 'code', value: kind.file };
  return {
    value: undefined,
    problems: [problem('plan-no-file-index', place, { code: kind.file, kind: kind.name, date: day, known })],
  };
}
