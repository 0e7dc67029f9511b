import type { KindFolder } from '../io/workspace.ts';
import { findWorkspace, listKinds, loadKind, loadPartials } from '../io/workspace.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Checked } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import { checkKind } from '../template/check-kind.ts';
import { readKind } from '../template/read-kind.ts';
import { nearest } from '../text.ts';
import type { Context } from './context.ts';
import { textOption } from './context.ts';

/**
 * A letter kind by name, read and checked; the office's own wins over the built-in one. An unknown name is thrown
 * with the nearest right one (`plan-unknown-kind`, code 1).
 */
export async function openKind(root: string | undefined, name: string): Promise<Checked<LetterKind>> {
  const read = await openKindFile(root, name);
  if (read.value === undefined || hasErrors(read.problems)) {
    return { value: undefined, problems: [...read.problems, ...(read.value ? checkKind(read.value) : [])] };
  }
  return { value: read.value, problems: [...read.problems, ...checkKind(read.value)] };
}

/** Like `openKind`, but its templates are not checked: only `letter.yaml` must be readable. */
export async function openKindFile(root: string | undefined, name: string): Promise<Checked<LetterKind>> {
  const folder = (await loadKind(root, name)) ?? (await refuseKind(root, name));
  return readKind(folder.name, folder.shown, folder.files, await loadPartials(root));
}

/** Throws `plan-unknown-kind` (code 1) with the nearest right name. */
export async function refuseKind(root: string | undefined, name: string): Promise<KindFolder> {
  const names = await listKinds(root);
  const known = nearest(name, names) ?? names.join(', ');
  throw new RoadmapError(1, [
    problem('plan-unknown-kind', { field: 'kind', value: name }, { kind: name, known }),
  ]);
}

/** The workspace's folder, or undefined outside of one: built-in kinds can be looked at anywhere. A wrong `-w` is refused. */
export async function workspaceIfAny(context: Context): Promise<string | undefined> {
  const flag = textOption(context.options, 'workspace');
  if (flag !== undefined) return findWorkspace(context.outside, flag);
  try {
    return await findWorkspace(context.outside, undefined);
  } catch (error) {
    if (error instanceof RoadmapError) return undefined;
    throw error;
  }
}
