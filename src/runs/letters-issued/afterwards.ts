import { resolve } from 'node:path';
import { makePdfs, openOnDesktop } from '../../io/machine.ts';
import type { Problem } from '../../problem.ts';

/** `--pdf` and `--open`, when the letters are written: what fails here is reported and changes nothing. Problem: `pdf-failed`. */
export async function afterwards(
  options: { readonly pdf: boolean; readonly open: boolean },
  root: string,
  letters: readonly { readonly shown: string }[],
): Promise<readonly Problem[]> {
  const paths = letters.map(({ shown }) => resolve(root, shown));
  const problems = options.pdf ? await makePdfs(root, paths) : [];
  if (options.open) for (const path of paths) await openOnDesktop(path);
  return problems;
}
