import { join } from 'node:path';
import { isThere, makeFolder, writeWhole } from '../io/files.ts';
import { findWorkspace, loadKind } from '../io/workspace.ts';
import { say } from '../messages/words.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Command } from './context.ts';
import { refuseValue, succeed, textOption } from './context.ts';
import { refuseKind } from './kinds.ts';

/** Goldens belong to the kind they were made from. */
const notCopied = new Set(['preview.txt', 'outline.txt']);

/**
 * `roadmap template new KIND [--from OTHER]`: a folder in the workspace's `templates/letters/` that works as it is.
 * Never writes over a kind that is there (`template-kind-taken`).
 */
export const templateNew: Command = async (context, words) => {
  const name = words[0] ?? '';
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/u.test(name)) refuseValue('KIND', name, 'a-z, 0-9, -', 'monitoring-agency');
  const root = await findWorkspace(context.outside, textOption(context.options, 'workspace'));
  const shown = `templates/letters/${name}`;
  const target = join(root, 'templates', 'letters', name);
  if (await isThere(target)) {
    throw new RoadmapError(1, [
      problem('template-kind-taken', { file: shown }, { kind: name, folder: shown }),
    ]);
  }
  const asked = textOption(context.options, 'from');
  const source = asked ?? ((await loadKind(undefined, name)) === undefined ? 'monitoring-cabinet' : name);
  const folder = (await loadKind(root, source)) ?? (await refuseKind(root, source));
  await makeFolder(target);
  const files = [...folder.files].filter(([file]) => !notCopied.has(file));
  for (const [file, bytes] of files) await writeWhole(join(target, file), bytes, 'new');
  const made = files.map(([file]) => `${shown}/${file}`);
  const { terminal } = context;
  if (!terminal.manner.json) {
    const next = say('kind-made', terminal.manner.language, { kind: name, source });
    terminal.result([...made, next].join('\n'));
  }
  return succeed(context, { kind: name, from: source, files: made }, []);
};
