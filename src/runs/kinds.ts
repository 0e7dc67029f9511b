import type { KindFolder } from '../io/workspace.ts';
import { listKinds, loadKind, loadPartials } from '../io/workspace.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Checked } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import { prepareKind, rememberKind } from '../template/prepare-kind.ts';
import { readKind } from '../template/read-kind.ts';
import { nearest } from '../text/characters.ts';
import type { Call } from './call.ts';
import { kept } from './kept.ts';

/**
 * A letter kind by name, read and checked; the office's own wins over the built-in one. An unknown name is thrown
 * with the nearest right one (`plan-unknown-kind`, code 1).
 */
export async function openKind(
  call: Pick<Call, 'outside'>,
  root: string | undefined,
  name: string,
): Promise<Checked<LetterKind>> {
  const folder = (await loadKind(root, name)) ?? (await refuseKind(root, name));
  const partials = await loadPartials(root);
  const inputs = [folder.name, folder.shown, ...[...folder.files, ...partials].flat()];
  const { read, prepared } = await kept(call, 'kind', inputs, () => {
    const read = readKind(folder.name, folder.shown, folder.files, partials);
    return { read, prepared: read.value && prepareKind(read.value) };
  });
  const problems = [...read.problems, ...(prepared?.faults ?? [])];
  if (read.value === undefined || prepared === undefined || hasErrors(read.problems)) {
    return { value: undefined, problems };
  }
  rememberKind(read.value, prepared);
  return { value: read.value, problems };
}

/** Like `openKind`, but its templates are not checked: only `letter.yaml` must be readable. */
export async function openKindFile(root: string | undefined, name: string): Promise<Checked<LetterKind>> {
  const folder = (await loadKind(root, name)) ?? (await refuseKind(root, name));
  return readKind(folder.name, folder.shown, folder.files, await loadPartials(root));
}

/** Throws `template-folder-name` (code 1) for a folder that cannot be a kind, else `plan-unknown-kind` with the nearest right name. */
export async function refuseKind(root: string | undefined, name: string): Promise<KindFolder> {
  const names = await listKinds(root);
  // A folder is there, and its name can be no kind's.
  if (names.includes(name)) {
    const folder = `templates/letters/${name}`;
    const right =
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-+|-+$/gu, '') || 'my-kind';
    throw new RoadmapError(1, [
      problem('template-folder-name', { file: folder }, { folder, kind: name, right }),
    ]);
  }
  const known = nearest(name, names) ?? names.join(', ');
  throw new RoadmapError(1, [
    problem('plan-unknown-kind', { field: 'kind', value: name }, { kind: name, known }),
  ]);
}
