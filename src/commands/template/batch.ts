import { extname } from 'node:path';
import { writeWhole } from '../../io/files.ts';
import { userPath } from '../../io/paths.ts';
import { listKinds } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import type { LetterKind } from '../../model/letter.ts';
import { batchForm } from '../../runs/batch-form.ts';
import { openDirectories } from '../../runs/workspace.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { writeForm } from '../../table/write-form.ts';
import type { Context } from '../context.ts';

/**
 * `template fields KIND --batch FILE`: an empty batch of this kind, a workbook with notes and lists or (`.csv`) the
 * headings alone. Never over a file that is there (`file-taken`, code 3). Gives the file as shown.
 */
export async function storeBatchForm(
  context: Context,
  root: string | undefined,
  kind: LetterKind,
  file: string,
): Promise<string> {
  const { language } = context.terminal.options;
  const directories = root === undefined ? null : (await openDirectories(context, root)).directories;
  const columns = batchForm(kind, await listKinds(root), directories, {
    of: (column) => say(`form-${column}`, language, {}),
    field: ({ label, type, example, required }) => {
      const form = say(`form-type-${type}`, language, {});
      const shown = example === '' ? '' : ` ${say('form-example', language, { example })}`;
      return `${label}. ${form}${shown}${required ? ` ${say('form-required', language, {})}` : ''}`;
    },
  });
  const isCsv = extname(file).toLowerCase() === '.csv';
  const content = isCsv
    ? writeCsv([columns.map(({ heading }) => heading)])
    : await writeForm(kind.name.slice(0, 31), columns);
  await writeWhole(userPath(context.outside, file), content, 'new');
  return file.replaceAll('\\', '/');
}
