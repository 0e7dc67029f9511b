import { join } from 'node:path';
import { isThere, makeFolder, writeWhole } from '../../io/files.ts';
import { findWorkspace, loadKind, loadPartials } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import { problem, RoadmapError, refuseValue } from '../../problem.ts';
import { refuseKind } from '../../runs/kinds.ts';
import { inlinePartials } from '../../template/inline-partials.ts';
import { isDeviceName } from '../../text/file-names.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** Goldens belong to the kind they were made from. */
const notCopied = new Set(['preview.txt', 'outline.txt']);

/**
 * `roadmap template new KIND [--from OTHER]`: a folder in the workspace's `templates/letters/` that works as it is, all
 * words of the letter in its `body.hbs`: the program's shared pieces of text are put in, the office's own stay shared.
 * Never writes over a kind that is there (`template-kind-taken`).
 */
export const templateNew: Command<{ readonly from: string | undefined }> = async (context, words) => {
  const name = words[0] ?? '';
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/u.test(name) || isDeviceName(name))
    refuseValue('KIND', name, 'a-z, 0-9, -', 'roadmap template new monitoring-agency');
  const root = await findWorkspace(context.outside, context.options.workspace);
  const shown = `templates/letters/${name}`;
  const target = join(root, 'templates', 'letters', name);
  if (await isThere(target)) {
    throw new RoadmapError(1, [
      problem('template-kind-taken', { file: shown }, { kind: name, folder: shown }),
    ]);
  }
  const asked = context.options.from;
  const source = asked ?? ((await loadKind(undefined, name)) === undefined ? 'monitoring-cabinet' : name);
  const folder = (await loadKind(root, source)) ?? (await refuseKind(root, source));
  await makeFolder(target);
  const pieces = await programPieces(root);
  const files = [...folder.files]
    .filter(([file]) => !notCopied.has(file))
    .map(
      ([file, bytes]) =>
        [file, /^body(?:\.latin)?\.hbs$/u.test(file) ? withPieces(bytes, pieces) : bytes] as const,
    );
  for (const [file, bytes] of files) await writeWhole(join(target, file), bytes, 'new');
  const made = files.map(([file]) => `${shown}/${file}`);
  const { terminal } = context;
  if (!terminal.options.json) {
    const next = say('kind-made', terminal.options.language, { kind: name, source });
    terminal.result([...made, next].join('\n'));
  }
  return succeed(context, { kind: name, from: source, files: made }, []);
};

/** The shared pieces of text that come with the program and that the office has not written anew. */
async function programPieces(root: string): Promise<ReadonlyMap<string, string>> {
  const [own, builtIn] = [await loadPartials(root), await loadPartials(undefined)];
  const untouched = [...builtIn].filter(
    ([name, bytes]) => Buffer.compare(own.get(name) ?? bytes, bytes) === 0,
  );
  return new Map(untouched.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

/** A file that is not UTF-8 is copied as it is: `template check` says so. */
function withPieces(bytes: Uint8Array, pieces: ReadonlyMap<string, string>): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes('\uFFFD') ? bytes : Buffer.from(inlinePartials(text, pieces));
}
