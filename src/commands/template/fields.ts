import { say } from '../../messages/words.ts';
import { RoadmapError } from '../../problem.ts';
import { openKindFile } from '../../runs/kinds.ts';
import { workspaceIfAny } from '../../runs/workspace.ts';
import type { ListedField } from '../../template/list-fields.ts';
import { listFields } from '../../template/list-fields.ts';
import { words as templateWords } from '../../template/words.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import { storeBatchForm } from './batch.ts';

/** `roadmap template fields [KIND]`: what may be written between `{{` and `}}`, with an example; faults of the kind do not matter. `--batch` writes an empty batch instead. */
export const templateFields: Command<{ readonly batch: string | undefined }> = async (context, words) => {
  const name = words[0] ?? 'monitoring-cabinet';
  const root = await workspaceIfAny(context);
  const read = await openKindFile(root, name);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  const form = context.options.batch;
  const path = form === undefined ? undefined : await storeBatchForm(context, root, read.value, form);
  const fields = listFields(read.value);
  const helpers = Object.values(templateWords).map(({ example, label }) => ({ example, label }));
  const { terminal } = context;
  if (path !== undefined) terminal.result(say('form-made', terminal.options.language, { file: path }));
  else if (!terminal.options.json) {
    const heading = say('template-words', terminal.options.language, {});
    const lines = [
      ...fields.map(fieldLine),
      '',
      heading,
      ...helpers.map(({ example, label }) => `  ${example}  ${label}`),
    ];
    terminal.result(lines.join('\n'));
  }
  return succeed(
    context,
    { kind: name, fields, words: helpers, ...(path === undefined ? {} : { path }) },
    [],
  );
};

function fieldLine(field: ListedField): string {
  const indent = field.inside === null ? '' : '    ';
  const written = field.type === 'list' ? `{{#each ${field.name}}}…{{/each}}` : `{{${field.name}}}`;
  const example = field.example === '' ? '' : ` (${field.example})`;
  return `${indent}${written}  ${field.label}${example}`;
}
