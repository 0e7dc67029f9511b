import { resolve } from 'node:path';
import { openOnDesktop } from '../../io/machine.ts';
import { makePdfs } from '../../io/pdf.ts';
import type { Problem } from '../../problem.ts';
import type { Call } from '../call.ts';

/** A letter that is on the disk; `copies` are its other files. Paths are relative to the workspace. */
interface Written {
  readonly shown: string;
  readonly copies?: readonly { readonly path: string }[];
}

/** `--pdf` (of every file of the letters) and `--open`, when the letters are written: what fails here is reported and changes nothing. Problem: `pdf-failed`. */
export async function afterwards(
  call: Call<{ readonly pdf: boolean; readonly open: boolean }>,
  root: string,
  letters: readonly Written[],
): Promise<readonly Problem[]> {
  const { pdf, open } = call.options;
  const files = letters.flatMap(({ shown, copies = [] }) => [shown, ...copies.map(({ path }) => path)]);
  const problems = pdf ? await pdfsOf(call, root, files) : [];
  if (open) for (const { shown } of letters) await openOnDesktop(resolve(root, shown));
  return problems;
}

/** PDFs beside letters, with the progress of this run. */
export function pdfsOf(
  { outside, terminal }: Call,
  root: string,
  files: readonly string[],
): Promise<readonly Problem[]> {
  const progress = (done: number, total: number): void => terminal.progress('pdf', done, total);
  return makePdfs(
    { outside, root, progress },
    files.map((file) => resolve(root, file)),
  );
}
