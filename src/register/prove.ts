import type { Entry, StateLine } from '../model/register.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import type { ChainHead } from './chain.ts';
import { chainCheck, emptyHead } from './chain.ts';
import type { Register } from './register.ts';

/** What ties a number to the register: its own lines in the order written, and the head that follows from them. */
export interface Proof {
  readonly own: readonly StateLine[];
  readonly head: ChainHead;
}

/** Goes through the whole chain for one entry. Throws (4) what is wrong with the chain, all of it. */
export async function proveEntry(register: Register, entry: Entry): Promise<Proof> {
  const check = chainCheck(emptyHead);
  const own: StateLine[] = [];
  const problems = [];
  let head = emptyHead;
  for (let page = await register.lines(); page.length > 0; page = await register.lines(head.n)) {
    for (const line of page) {
      problems.push(...check(line));
      if (isOf(line, entry)) own.push(line);
      head = { n: line.n, hash: line.hash };
    }
  }
  if (hasErrors(problems)) throw new RoadmapError(4, problems);
  return { own, head };
}

function isOf(line: StateLine, { unit, file, serial, year }: Entry): boolean {
  return line.unit === unit && line.file === file && line.serial === serial && line.year === year;
}
