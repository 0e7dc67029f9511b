import { join } from 'node:path';
import { isThere, listFolder, readBytes } from '../io/files.ts';
import { loadKind, loadPartials } from '../io/workspace.ts';
import { problem, RoadmapError } from '../problem.ts';
import { inlinePartials } from '../template/inline-partials.ts';
import { refuseKind } from './kinds.ts';
import { writeAll } from './write-all.ts';

/** A letter kind that was made: its files as shown, and the kind it was made from. */
export interface NewKind {
  readonly files: readonly string[];
  readonly source: string;
}

/** Goldens belong to the kind they were made from. */
const notCopied = new Set(['preview.txt', 'outline.txt']);
const sheet = 'letter.yaml';

/**
 * A folder in the workspace's `templates/letters/` that works as it is, made from the kind `from` (left out: the program's own of that name, else
 * `monitoring-cabinet`). All words of the letter are in its `body.hbs`: the program's shared pieces of text are put in, the office's own stay
 * shared. `letter.yaml` comes last: until then there is no kind, and the same call finishes one that was interrupted. Throws (1)
 * `template-kind-taken` for a folder with other files, `plan-unknown-kind` for `from`.
 */
export async function makeKind(root: string, name: string, from: string | undefined): Promise<NewKind> {
  const shown = `templates/letters/${name}`;
  const target = join(root, 'templates', 'letters', name);
  if (await isThere(join(target, sheet))) throw taken(name, shown);
  const source = from ?? ((await loadKind(undefined, name)) === undefined ? 'monitoring-cabinet' : name);
  const folder = (await loadKind(root, source)) ?? (await refuseKind(root, source));
  const pieces = await programPieces(root);
  const files = [...folder.files]
    .filter(([file]) => !notCopied.has(file))
    .map(
      ([file, bytes]) =>
        [file, /^body(?:\.latin)?\.hbs$/u.test(file) ? withPieces(bytes, pieces) : bytes] as const,
    );
  const written = await filesOf(target);
  for (const [file, bytes] of written) {
    const own = files.find(([wanted]) => wanted === file)?.[1];
    if (own === undefined || !Buffer.from(bytes).equals(own)) throw taken(name, shown);
  }
  const last = (file: string) => Number(file === sheet);
  const left = files.filter(([file]) => !written.has(file)).sort(([a], [b]) => last(a) - last(b));
  await writeAll(
    left.map(([file, bytes]) => ({ path: join(target, file), bytes })),
    'new',
  );
  return { files: files.map(([file]) => `${shown}/${file}`), source };
}

function taken(name: string, folder: string): RoadmapError {
  return new RoadmapError(1, [problem('template-kind-taken', { file: folder }, { kind: name, folder })]);
}

async function filesOf(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const { name, isFolder } of await listFolder(folder)) {
    files.set(name, isFolder ? new Uint8Array() : await readBytes(join(folder, name)));
  }
  return files;
}

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
