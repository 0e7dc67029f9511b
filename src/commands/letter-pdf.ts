import { resolve } from 'node:path';
import { makePdfs, openOnDesktop } from '../io/machine.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import type { GenerateOptions } from './letter-run.ts';
import type { ToldLetter } from './letter-show.ts';

/** `--pdf` and `--open`, when the letters are written: what fails here is told and changes nothing. Problem: `pdf-failed`. */
export async function afterwards(
  { options }: Context<GenerateOptions>,
  root: string,
  letters: readonly Pick<ToldLetter, 'path'>[],
): Promise<readonly Problem[]> {
  const paths = letters.map(({ path }) => resolve(root, path));
  const problems = options.pdf ? await makePdfs(root, paths) : [];
  if (options.open) for (const path of paths) await openOnDesktop(path);
  return problems;
}
